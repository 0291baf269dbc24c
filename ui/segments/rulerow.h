// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/segments/rulenode.h"

namespace regulars {

class ConditionEdit;
class TextLabel;

/// A condition, with what is wrong with it and what it does with those of whom nothing is known.
class RuleRow final : public RuleNode
{
    Q_OBJECT

public:
    RuleRow(const SegmentRule &condition, RuleHost &host, const RuleContext &context, RuleGroupBox *holder, QWidget *parent);

    [[nodiscard]] SegmentRule rule() const override;
    [[nodiscard]] bool isReadable() const override;
    void takeFocus() override;
    void setError(const QString &sentence) override;
    [[nodiscard]] QString error() const override;
    [[nodiscard]] QString hint() const;

private:
    void follow();

    ConditionEdit *m_edit;
    TextLabel *m_hint;
    TextLabel *m_error;
};

} // namespace regulars
