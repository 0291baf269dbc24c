// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/people/signin.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace regulars {

class TextLabel;

/// Covers the window while nobody is signed in: who works here, and their PIN or password. Keys alone do: arrows choose,
/// Enter goes on, digits type.
class LockScreen final : public QWidget
{
    Q_OBJECT

public:
    /// The sign-in must outlive it. Follows the size of its parent.
    LockScreen(SignIn &signIn, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createWidgets();
    void layOut();
    void follow();
    void showUsers(const QList<User> &users);
    void choose(const User &user);
    void askSecret(const User &user);
    void submit();
    void refuse(Instant notBefore);

    SignIn &m_signIn;
    QList<User> m_shown;
    std::optional<User> m_chosen;
    TextLabel *m_title = nullptr;
    QWidget *m_users = nullptr;
    QWidget *m_secretLine = nullptr;
    QLineEdit *m_secret = nullptr;
    QPushButton *m_enter = nullptr;
    TextLabel *m_problem = nullptr;
};

} // namespace regulars
