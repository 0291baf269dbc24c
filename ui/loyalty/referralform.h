// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/referralcommands.h"
#include "ui/base/suggestedit.h"
#include "ui/tickets/deskform.h"

namespace regulars {

/// Who brought a customer, or whom they have invited. Only collects: its owner runs what submitted() brings, and answers
/// with finish() or showFailure().
class ReferralForm final : public DeskForm
{
    Q_OBJECT

public:
    /// Who may be chosen; both are asked for alike.
    enum class Party { Advocate, Friend };

    /// Without a customer the form asks for the friend, too.
    ReferralForm(CustomerId referred, const QString &referredName, QWidget *parent);

    /// An advocate who was typed and not chosen is a code.
    [[nodiscard]] RecordReferral entered() const;
    void save() override;
    void showFailure(const Error &error) override;
    /// The answer to customersWanted().
    void showCustomers(Party party, const QString &text, const QList<Suggestion> &customers);

Q_SIGNALS:
    void customersWanted(regulars::ReferralForm::Party party, const QString &text);
    void submitted(const regulars::RecordReferral &referral);

private:
    SuggestEdit *addCustomer(const QString &id, const QString &label, Party party, CustomerId &chosen);
    void createFriend();

    CustomerId m_advocate;
    CustomerId m_referred;
    SuggestEdit *m_advocateEdit = nullptr;
    SuggestEdit *m_friendEdit = nullptr; ///< null: the friend is known
};

/// What the form works with; all of it must outlive the form.
class CommandRunner;
class Database;
struct ReferralFormServices
{
    Database &database;
    CommandRunner &commands;
};

/// Opens the form over the window, offers customers, and records what is entered.
void openReferralForm(const ReferralFormServices &services, CustomerId referred, const QString &referredName,
                      QWidget *window);

} // namespace regulars
