// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "ui/customers/linesedit.h"
#include "ui/fields/owneditor.h"

#include <vector>

namespace regulars {

/// Edits the rows that a customer has in one table of the shop's own. Rows left empty do not count.
class RecordsEdit final : public LinesEdit
{
    Q_OBJECT

public:
    explicit RecordsEdit(const RecordTable &table, QWidget *parent = nullptr);

    /// The rows of this table.
    [[nodiscard]] QList<OwnRecord> records() const;
    /// Shows those of the rows that are of this table.
    void setRecords(const QList<OwnRecord> &records);
    /// Marks the editor of the column with that uid in the n-th of records(); the keyboard goes to the first one marked
    /// since clearMarks().
    void markInvalid(qsizetype index, const QString &uid);
    void clearMarks();

private:
    struct Row
    {
        QWidget *widget;
        QMap<QString, QString> cells; ///< also those of columns that are not shown
        QList<OwnEditor> editors;     ///< by column
    };
    [[nodiscard]] OwnRecord recordOf(const Row &row) const;
    void addRow(const OwnRecord &record);
    void addEmptyLine() override { addRow({m_table.id, {}}); }
    void forgetLine(QWidget *line) override;
    void settle() override;
    [[nodiscard]] QWidget *lastEditor() const override;

    RecordTable m_table;
    std::vector<Row> m_rows;
};

} // namespace regulars
