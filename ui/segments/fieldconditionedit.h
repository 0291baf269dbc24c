// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/segments/conditionedit.h"
#include "ui/segments/valuechoices.h"

namespace regulars {

class RuleValueEdit;
class WindowEdit;

/// A test of a field, also of one of the shop's own: "Number of orders is at least 3".
class FieldConditionEdit final : public ConditionEdit
{
    Q_OBJECT

public:
    FieldConditionEdit(const SegmentRule &condition, const RuleContext &context, QWidget *parent);

    [[nodiscard]] SegmentRule condition() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool isReadable() const override;
    void takeFocus() override;

private:
    [[nodiscard]] QString name() const;
    [[nodiscard]] ValueChoices choices() const;
    [[nodiscard]] QStringList asked() const;
    [[nodiscard]] SegmentTest test() const;
    void addTests();
    void follow(const QStringList &values);

    SegmentRule m_condition; ///< what it was; says which field it is about
    ValueChoices m_choices;
    QComboBox *m_test = nullptr;
    RuleValueEdit *m_values = nullptr;
    WindowEdit *m_window = nullptr;
};

} // namespace regulars
