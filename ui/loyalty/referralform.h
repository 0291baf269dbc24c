// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/referralcommands.h"
#include "ui/tickets/deskform.h"

namespace regulars {

class CommandRunner;
class CustomerEdit;
class Database;
class KeptForms;

/// Who brought a customer, or whom they have invited. Only collects: its owner runs what submitted() brings, and answers
/// with finish() or showFailure().
class ReferralForm final : public DeskForm
{
    Q_OBJECT

public:
    /// Without a customer the form asks for the friend, too.
    ReferralForm(Database &database, CustomerId referred, const QString &referredName, QWidget *parent);

    /// An advocate who was typed and not chosen is a code.
    [[nodiscard]] RecordReferral entered() const;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::RecordReferral &referral);

private:
    void createFriend(Database &database);

    CustomerId m_referred;
    CustomerEdit *m_advocate;
    CustomerEdit *m_friend = nullptr; ///< null: the friend is known
};

/// What the form works with; all of it must outlive the form.
struct ReferralFormServices
{
    Database &database;
    CommandRunner &commands;
    KeptForms &forms;
};

/// Opens the form over the window, offers customers, and records what is entered.
void openReferralForm(const ReferralFormServices &services, CustomerId referred, const QString &referredName,
                      QWidget *window);

} // namespace regulars
