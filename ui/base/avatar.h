// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QtWidgets/QWidget>

namespace regulars {

/// Up to two capitals of a name: first and last word of a person, or the first letters of a company. "?" without a name.
[[nodiscard]] QString initialsOf(QStringView name);
/// The tone of a name's avatar: always the same for the same name.
[[nodiscard]] Tone avatarToneOf(QStringView name);
/// Draws the initials in a circle. On a selected row the circle stands on the surface colour.
void paintAvatar(QPainter *painter, const Theme &theme, const QRect &rect, const QString &name, bool selected = false);

/// The initials of somebody in a circle.
class Avatar final : public QWidget
{
    Q_OBJECT

public:
    /// The diameter is in device-independent pixels.
    explicit Avatar(int diameter, QWidget *parent = nullptr);
    void setName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace regulars
