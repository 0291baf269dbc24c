// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/people/signin.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace regulars {

class Card;
class Formatting;
class TextLabel;

/// Covers the window while nobody is signed in: who works here, and their PIN or password. Keys alone do: arrows choose,
/// Enter goes on, digits type. Until it is known who works here it is an empty cover, or says why that can't be read.
class LockScreen final : public QWidget
{
    Q_OBJECT

public:
    /// Sign-in and formatting must outlive it. Follows the size of its parent.
    LockScreen(SignIn &signIn, const Formatting &formatting, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createWidgets();
    void layOut();
    void follow();
    void showFailure(const Error &error);
    void showUsers(const QList<User> &users);
    void choose(const User &user);
    void askSecret(const User &user);
    void submit();
    void refuse(Instant notBefore);

    SignIn &m_signIn;
    const Formatting &m_formatting;
    QList<User> m_shown;
    std::optional<User> m_chosen;
    Card *m_card = nullptr;
    TextLabel *m_title = nullptr;
    QWidget *m_users = nullptr;
    QWidget *m_secretLine = nullptr;
    QLineEdit *m_secret = nullptr;
    QPushButton *m_enter = nullptr;
    TextLabel *m_problem = nullptr;
    QPushButton *m_tryAgain = nullptr;
};

} // namespace regulars
