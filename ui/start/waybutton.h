// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/icons.h"

#include <QtWidgets/QAbstractButton>

namespace regulars {

/// A large button with an icon, a title and a sentence: one of a few ways to go on. Called by its title.
class WayButton final : public QAbstractButton
{
    Q_OBJECT

public:
    WayButton(IconName icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int sentenceHeight() const;

    IconName m_icon;
    QString m_sentence;
};

} // namespace regulars
