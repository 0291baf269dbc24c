// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/formdialog.h"
#include "ui/loyalty/earnruletexts.h"

namespace regulars {

class Database;
class EarnLimitsEdit;
class EarnScopeFields;
class FormBinder;
class TextLabel;

/// What the form works with; all of it must outlive the form.
struct EarnRuleServices
{
    Database &database;
    const Formatting &formatting;
    EarnNames names;
    QStringList categories; ///< of the shop's products
};

/// A rule by which points are earned, which stands above its fields as a sentence while it is made. Only collects: its owner
/// takes what submitted() brings, and answers with finish().
class EarnRuleForm final : public FormDialog
{
    Q_OBJECT

public:
    /// A rule without an uid is new.
    EarnRuleForm(const EarnRule &rule, const EarnRuleServices &services, QWidget *parent);
    ~EarnRuleForm() override;

    [[nodiscard]] EarnRule rule() const;
    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::EarnRule &rule);

private:
    void createGift();
    void createTerms();
    void createMembers();
    void fill();
    void follow();
    [[nodiscard]] EarnNames names() const;

    EarnRule m_rule;
    EarnRuleServices m_services;
    TextLabel *m_sentence = nullptr;
    FormBinder *m_form = nullptr;
    EarnScopeFields *m_scope = nullptr;
    EarnLimitsEdit *m_limits;
};

} // namespace regulars
