// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fields/fieldvalue.h"
#include "ui/base/formdialog.h"

namespace regulars {

class FormBinder;

/// A field of the shop's own, or a column of a table: its name, its kind and what can be chosen. Only collects: its owner
/// saves what submitted() brings, and answers with finish() or showFailure().
class FieldForm final : public FormDialog
{
    Q_OBJECT

public:
    /// Without an id the field is new. `tableName` is that of the table of a column.
    explicit FieldForm(const FieldDefinition &definition, const QString &tableName = {}, QWidget *parent = nullptr);

    [[nodiscard]] FieldDefinition definition() const;
    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::FieldDefinition &definition);

private:
    void showChoices();

    FieldDefinition m_definition;
    FormBinder *m_form = nullptr;
};

} // namespace regulars
