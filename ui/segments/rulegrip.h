// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QPushButton>

namespace regulars {

/// By which a part of a rule is moved with the mouse; a click without moving is a click.
class RuleGrip final : public QPushButton
{
    Q_OBJECT

public:
    explicit RuleGrip(QWidget *parent);

Q_SIGNALS:
    /// Where the mouse is, on the screen.
    void dragged(QPoint place);
    void dropped(QPoint place);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QPoint m_pressed;
    bool m_isDragged = false;
};

} // namespace regulars
