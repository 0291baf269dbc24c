// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fields/fielddefinition.h"
#include "ui/base/formdialog.h"

namespace regulars {

class FormBinder;

/// The name of a table of the shop's own. Only collects: its owner saves what submitted() brings, and answers with finish()
/// or showFailure().
class RecordTableForm final : public FormDialog
{
    Q_OBJECT

public:
    /// Without an id the table is new.
    explicit RecordTableForm(const RecordTable &table, QWidget *parent = nullptr);

    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::RecordTable &table);

private:
    RecordTable m_table;
    FormBinder *m_form = nullptr;
};

} // namespace regulars
