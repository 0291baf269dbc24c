// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/recordhealth.h"

#include <QtWidgets/QAbstractButton>

namespace regulars {

class Formatting;

/// How many records want putting right in one respect, what that is, and how it has changed; pressed to see them.
class HealthButton final : public QAbstractButton
{
    Q_OBJECT

public:
    HealthButton(const QString &label, const QString &explanation, QWidget *parent = nullptr);

    void setFigure(const HealthFigure &figure, const Formatting &formatting);
    [[nodiscard]] QString figure() const { return m_figure; }
    [[nodiscard]] QString trend() const { return m_trend; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// "3 fewer than a week ago"; empty when nobody looked a week ago.
    [[nodiscard]] static QString trendOf(const HealthFigure &figure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    QString m_figure;
    QString m_trend;
    bool m_allGood = false;
};

} // namespace regulars
