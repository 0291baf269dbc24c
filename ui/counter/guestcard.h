// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/card.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace regulars {

class Avatar;
class ChipRow;
class Chip;
class Formatting;
class KeyFigure;
class TextLabel;
struct ChipText;
struct CounterCustomer;

/// Who stands at the counter and what to say: name, tier, points, visit, chips. Without a customer it says so and signs up
/// new members in one line.
class GuestCard final : public Card
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit GuestCard(const Formatting &formatting, QWidget *parent = nullptr);

    /// `mention`: what to offer; may be empty.
    void showCustomer(const CounterCustomer &customer, const QString &mention);
    /// Who it is, while nothing else is known of them.
    void showName(const QString &name);
    void showNobody();
    /// The keyboard goes to the line for a new member, which says `line`.
    void beginSignUp(const QString &line);
    void endSignUp();
    /// While somebody is being signed up the line stays as it is.
    void setSigningUp(bool isSigningUp);
    [[nodiscard]] bool isSigningUp() const;
    /// The keyboard goes to who invited them, which is wrong.
    void chooseInvitedBy();
    /// What it says of the customer: the line below the name, then the chips.
    [[nodiscard]] QStringList texts() const;

Q_SIGNALS:
    /// `invitedBy`: the number of an advocate's card; may be empty.
    void signUpSubmitted(const QString &line, const QString &invitedBy);
    void joinRequested();
    void customerRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showWhetherSubmittable();
    QWidget *createGuest();
    QWidget *createNobody();
    void setName(const QString &name);
    [[nodiscard]] QStringList factsOf(const CounterCustomer &customer) const;
    [[nodiscard]] QList<ChipText> chipsOf(const CounterCustomer &customer, const QString &mention) const;
    [[nodiscard]] QString birthdayText(int days) const;

    const Formatting &m_formatting;
    QStackedWidget *m_stack = nullptr;
    Avatar *m_avatar = nullptr;
    QPushButton *m_name = nullptr;
    Chip *m_tier = nullptr;
    TextLabel *m_facts = nullptr;
    KeyFigure *m_points = nullptr;
    QPushButton *m_join = nullptr;
    ChipRow *m_chips = nullptr;
    QStringList m_texts;
    QLineEdit *m_signUp = nullptr;
    QLineEdit *m_invitedBy = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace regulars
