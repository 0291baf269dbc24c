// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/duplicates/duplicatecommands.h"
#include "models/duplicates/mergeview.h"
#include "ui/base/formdialog.h"

namespace regulars {

class Formatting;
class MergeTable;

/// Two or more records beside each other, whose values stay, and what comes of it. Ctrl+Enter merges.
class MergeDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    MergeDialog(const QList<MergeRecord> &records, const Formatting &formatting, QWidget *parent);

    [[nodiscard]] MergeTable *table() const { return m_table; }
    /// Choices are quickly made again: closing forgets them.
    [[nodiscard]] bool isDirty() const override { return false; }
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::MergeCustomers &merge);

private:
    QList<MergeRecord> m_records;
    MergeTable *m_table = nullptr;
};

} // namespace regulars
