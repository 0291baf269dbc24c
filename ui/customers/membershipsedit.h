// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

#include "ui/base/suggestedit.h"
#include "ui/customers/linesedit.h"

#include <vector>

namespace regulars {

/// Edits to which companies and households a customer belongs, and as what. A line left empty does not count; one in which
/// nothing was chosen from the suggestions comes without a group.
class MembershipsEdit final : public LinesEdit
{
    Q_OBJECT

public:
    explicit MembershipsEdit(QWidget *parent = nullptr);

    [[nodiscard]] QList<Membership> memberships() const;
    void setMemberships(const QList<Membership> &memberships);
    /// The answer to groupsWanted().
    void showGroups(const QString &text, const QList<Suggestion> &suggestions);
    /// Marks the group of the n-th of memberships() as wrong; the keyboard goes to the first of them.
    void markInvalid(const QList<int> &indexes);

Q_SIGNALS:
    void groupsWanted(const QString &text);

private:
    struct Row
    {
        QWidget *widget;
        SuggestEdit *group;
        QLineEdit *role;
        CustomerId chosen;
    };
    void addRow(const Membership &membership);
    void addEmptyLine() override { addRow({}); }
    void forgetLine(QWidget *line) override;
    [[nodiscard]] QWidget *lastEditor() const override;
    void choose(const QWidget *line, CustomerId group);

    std::vector<Row> m_rows;
};

} // namespace regulars
