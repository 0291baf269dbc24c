// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mail/mailaccount.h"
#include "ui/base/formdialog.h"

namespace regulars {

class FormBinder;

/// What was typed into the form; empty: stays as it is.
struct TypedPasswords
{
    QString sending;
    QString fetching; ///< where it has one of its own
};

/// A mail account: who sends, the two servers, and the passwords. Only collects: its owner saves what submitted() brings,
/// tries what tryRequested() brings, and answers with finish(), showFailure() or showTried().
class MailAccountForm final : public FormDialog
{
    Q_OBJECT

public:
    /// Without an id the account is new.
    explicit MailAccountForm(const MailAccount &account, QWidget *parent = nullptr);

    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;
    /// What came of trying.
    void showTried(const Result<void> &tried);

Q_SIGNALS:
    void submitted(const regulars::MailAccount &account, const regulars::TypedPasswords &passwords);
    void tryRequested(const regulars::MailAccount &account, const regulars::TypedPasswords &passwords);

private:
    void addFields();
    void addServer(const QString &name, const QString &title);
    void addPassword(const QString &name, const QString &title);
    void showOwnLogin();
    [[nodiscard]] TypedPasswords typed() const;
    [[nodiscard]] Error atField(Error error) const;
    void fill();
    /// What was entered, or nothing when it is shown to be wrong.
    [[nodiscard]] std::optional<MailAccount> entered();

    MailAccount m_account;
    FormBinder *m_form = nullptr;
    QPushButton *m_try = nullptr;
};

} // namespace regulars
