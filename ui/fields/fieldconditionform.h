// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fields/fieldcondition.h"
#include "ui/base/formdialog.h"
#include "ui/fields/owneditor.h"

namespace regulars {

class FormBinder;

/// Asks what values of a field or column a list shall show: "at least 38", "contains cedar". Hands it out with submitted().
class FieldConditionForm final : public FormDialog
{
    Q_OBJECT

public:
    /// `title` names the field; `condition` is what holds so far, if anything.
    FieldConditionForm(const FieldDefinition &definition, const QString &title,
                       const std::optional<FieldCondition> &condition, QWidget *parent = nullptr);

    [[nodiscard]] bool isDirty() const override { return false; } // chosen anew in a moment
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::FieldCondition &condition);

private:
    void showValue();
    [[nodiscard]] FieldCondition condition() const;

    FieldDefinition m_definition;
    FormBinder *m_form = nullptr;
};

} // namespace regulars
