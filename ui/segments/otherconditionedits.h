// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/segments/conditionedit.h"

namespace regulars {

class RuleValueEdit;
class SearchCombo;

/// How consent stands: "Offers by e-mail is one of granted".
class ConsentConditionEdit final : public ConditionEdit
{
    Q_OBJECT

public:
    ConsentConditionEdit(const ConsentRule &rule, const RuleContext &context, QWidget *parent);

    [[nodiscard]] SegmentRule condition() const override;
    void takeFocus() override;

private:
    QComboBox *m_purpose;
    QComboBox *m_channel;
    QComboBox *m_isNot;
    RuleValueEdit *m_states;
};

/// Whether they are in another segment.
class MembershipConditionEdit final : public ConditionEdit
{
    Q_OBJECT

public:
    MembershipConditionEdit(const MembershipRule &rule, const RuleContext &context, QWidget *parent);

    [[nodiscard]] SegmentRule condition() const override;
    void takeFocus() override;

private:
    QComboBox *m_isNot;
    SearchCombo *m_segment;
};

} // namespace regulars
