// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

#include "ui/customers/linesedit.h"

#include <vector>

class QComboBox;
class QLineEdit;

namespace regulars {

/// Edits the e-mail addresses or the phone numbers of a customer: each with a label, one of them primary. Rows left
/// empty do not count.
class ContactsEdit final : public LinesEdit
{
    Q_OBJECT

public:
    explicit ContactsEdit(ContactKind kind, QWidget *parent = nullptr);

    [[nodiscard]] QList<ContactPoint> contacts() const;
    void setContacts(const QList<ContactPoint> &contacts);
    /// Marks the n-th contact of contacts() as wrong; the keyboard goes to the first of them.
    void markInvalid(const QList<int> &indexes);

private:
    struct Row
    {
        ContactPoint point;
        QWidget *widget;
        QLineEdit *value;
        QComboBox *label;
        QRadioButton *primary;
    };
    void addRow(const ContactPoint &point);
    void addEmptyLine() override { addRow({}); }
    void forgetLine(QWidget *line) override;
    void settle() override;
    [[nodiscard]] QWidget *lastEditor() const override;

    ContactKind m_kind;
    std::vector<Row> m_rows;
};

} // namespace regulars
