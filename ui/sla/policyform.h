// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/slapolicy.h"
#include "models/sla/servicelevelsview.h"
#include "ui/base/formdialog.h"
#include "ui/sla/calendarform.h"

class QTimer;

namespace regulars {

class ChoiceBoxes;
class FormBinder;
class PolicyTrial;
class SlaReachView;
class TagsEdit;
class TargetsEdit;
class TextLabel;

/// A promise, new or known: for which tickets, within which times, in which hours. Says in a sentence what is entered, how
/// many unfinished tickets it would hold for now, and tries it out on a made-up ticket.
class PolicyForm final : public FormDialog
{
    Q_OBJECT

public:
    PolicyForm(const SlaFormServices &services, const ServiceLevels &levels, const SlaPolicy &policy, QWidget *parent);
    ~PolicyForm() override;

    [[nodiscard]] SlaPolicy policy() const;
    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::SlaPolicy &policy);

private:
    void createFields();
    void createConditions(QWidget *form);
    void createTargets(QWidget *form);
    QWidget *createFacts();
    void fill();
    void follow();
    void countTickets();
    void showReach();

    SlaFormServices m_services;
    ServiceLevels m_levels;
    SlaPolicy m_policy;
    FormBinder *m_form = nullptr;
    ChoiceBoxes *m_teams = nullptr;
    ChoiceBoxes *m_categories = nullptr;
    ChoiceBoxes *m_tiers = nullptr;
    TagsEdit *m_tags = nullptr;
    TargetsEdit *m_targets = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_count = nullptr;
    PolicyTrial *m_trial = nullptr;
    SlaReachView *m_reach;
    QTimer *m_typing;
};

} // namespace regulars
