// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/user.h"

#include <QtWidgets/QAbstractButton>

namespace regulars {

/// A person of the shop to be chosen: initials, name and role. Called by the name.
class UserButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit UserButton(const User &user, QWidget *parent = nullptr);

    [[nodiscard]] const User &user() const { return m_user; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    User m_user;
};

} // namespace regulars
