// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QtWidgets/QWidget>

namespace regulars {

/// A figure worth reading first, with what it counts below it. Digits line up with those of other key figures.
class KeyFigure final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyFigure(const QString &label, FontRole font = FontRole::Figure, QWidget *parent = nullptr);

    void setValue(const QString &value);
    void setLabel(const QString &label);
    void setFont(FontRole font);
    /// Where figure and label stand; at the end of the line unless set.
    void setAlignment(Qt::Alignment alignment);
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_value;
    QString m_label;
    FontRole m_font;
    Qt::Alignment m_alignment = Qt::AlignRight;
};

} // namespace regulars
