// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/membershipsedit.h"

#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/customers/customertexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

MembershipsEdit::MembershipsEdit(QWidget *parent)
    : LinesEdit(tr("Add a company or household"), space::s, Fewest::None, parent)
{
    addButton()->setObjectName(u"add_membership"_s);
    setFocusProxy(addButton());
}

QList<Membership> MembershipsEdit::memberships() const
{
    QList<Membership> memberships;
    for (const Row &row : m_rows) {
        const QString name = row.group->text().simplified();
        const QString role = row.role->text().simplified();
        if (!name.isEmpty() || !role.isEmpty())
            memberships.append({row.chosen, name, role});
    }
    return memberships;
}

void MembershipsEdit::setMemberships(const QList<Membership> &memberships)
{
    removeAllLines();
    for (const Membership &membership : memberships)
        addRow(membership);
}

void MembershipsEdit::showGroups(const QString &text, const QList<Suggestion> &suggestions)
{
    for (const Row &row : m_rows)
        row.group->showSuggestions(text, suggestions);
}

void MembershipsEdit::markInvalid(const QList<int> &indexes)
{
    int index = -1;
    bool found = false;
    setFocusProxy(addButton());
    for (const Row &row : m_rows) {
        const bool counts = !row.group->text().trimmed().isEmpty() || !row.role->text().trimmed().isEmpty();
        index += counts ? 1 : 0;
        const bool invalid = counts && indexes.contains(index);
        setInvalidMark(row.group, invalid);
        if (invalid && !std::exchange(found, true))
            setFocusProxy(row.group);
    }
}

void MembershipsEdit::choose(const QWidget *line, CustomerId group)
{
    for (Row &row : m_rows) {
        if (row.widget == line)
            row.chosen = group;
    }
    Q_EMIT edited();
}

void MembershipsEdit::addRow(const Membership &membership)
{
    QWidget *line = appendLine();
    const Row row{line, new SuggestEdit(line), new QLineEdit(membership.role, line), membership.group};
    row.group->setQuietText(membership.groupName.isEmpty() ? QString() : CustomerTexts::name(membership.groupName));
    row.group->setPlaceholderText(tr("Name of the company or household"));
    row.group->setAccessibleName(tr("Company or household they belong to"));
    row.group->setObjectName(u"membership_group"_s);
    row.role->setPlaceholderText(tr("As what, such as “buyer” or “mother”"));
    row.role->setAccessibleName(tr("What they are there"));
    row.role->setObjectName(u"membership_role"_s);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(row.group, 3);
    layout->addWidget(row.role, 2);
    layout->addWidget(createRemove(line, tr("Remove this company or household")));
    m_rows.push_back(row);
    setTabOrder(row.role, addButton());
    connect(row.group, &SuggestEdit::suggestionsWanted, this, &MembershipsEdit::groupsWanted);
    connect(row.group, &QLineEdit::textChanged, this, [this, line] { choose(line, {}); });
    connect(row.group, &SuggestEdit::chosen, this,
            [this, line](const QVariant &value) { choose(line, value.value<CustomerId>()); });
    connect(row.role, &QLineEdit::textChanged, this, &MembershipsEdit::edited);
}

void MembershipsEdit::forgetLine(QWidget *line)
{
    setFocusProxy(addButton());
    std::erase_if(m_rows, [&](const Row &row) { return row.widget == line; });
}

QWidget *MembershipsEdit::lastEditor() const
{
    return m_rows.empty() ? static_cast<QWidget *>(addButton()) : m_rows.back().group;
}

} // namespace regulars
