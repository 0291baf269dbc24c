// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/formdialog.h"
#include "ui/routing/routingdialog.h"

namespace regulars {

class FormBinder;
class ProductsEdit;
class TagsEdit;

/// A rule for new tickets, which stands above its fields as a sentence while it is made. Only collects: its owner saves what
/// submitted() brings, and answers with finish() or showFailure().
class RuleForm final : public FormDialog
{
    Q_OBJECT

public:
    /// A rule without an id is new. The services must outlive it.
    RuleForm(const RoutingRule &rule, const RoutingSetup &setup, const RoutingServices &services, QWidget *parent = nullptr);

    [[nodiscard]] RoutingRule rule() const;
    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::RoutingRule &rule);

private:
    void addConditions();
    void addCustomerConditions();
    void addActions();
    void addChoices(const QString &id, const QString &label, const QList<std::pair<QVariant, QString>> &entries);
    void fill();
    void showSentence();

    RoutingRule m_rule;
    RoutingSetup m_setup;
    RoutingServices m_services;
    TextLabel *m_sentence = nullptr;
    ProductsEdit *m_products;
    TagsEdit *m_tags;
    FormBinder *m_form = nullptr;
};

} // namespace regulars
