// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

#include "ui/customers/linesedit.h"

#include <vector>

class QLineEdit;

namespace regulars {

class BirthdayEdit;

/// Edits the days to remember besides the birthday. Lines left empty do not count.
class DatesEdit final : public LinesEdit
{
    Q_OBJECT

public:
    explicit DatesEdit(QWidget *parent = nullptr);

    [[nodiscard]] QList<ImportantDate> dates() const;
    void setDates(const QList<ImportantDate> &dates);
    /// Marks the n-th of dates() as wrong; the keyboard goes to the first of them.
    void markInvalid(const QList<int> &indexes);

private:
    struct Row
    {
        QWidget *widget;
        QLineEdit *label;
        BirthdayEdit *day;
        [[nodiscard]] ImportantDate date() const;
    };
    void addRow(const ImportantDate &date);
    void addEmptyLine() override { addRow({}); }
    void forgetLine(QWidget *line) override;
    [[nodiscard]] QWidget *lastEditor() const override;

    std::vector<Row> m_rows;
};

} // namespace regulars
