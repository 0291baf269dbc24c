// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/user.h"
#include "ui/base/formdialog.h"

namespace regulars {

class FormBinder;

/// Somebody who works here: name, role, and the PIN or password that signs them in. Only collects: its owner saves what
/// submitted() brings, and answers with finish() or showFailure().
class UserForm final : public FormDialog
{
    Q_OBJECT

public:
    /// Without an id the user is new.
    explicit UserForm(const User &user, QWidget *parent = nullptr);

    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    /// The secret is nothing when it stays as it is, and empty when there shall be none.
    void submitted(const regulars::User &user, const std::optional<QString> &secret);

private:
    [[nodiscard]] std::optional<QString> secret() const;

    User m_user;
    FormBinder *m_form = nullptr;
};

} // namespace regulars
