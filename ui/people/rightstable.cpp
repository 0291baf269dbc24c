// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/rightstable.h"

#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/people/peopletexts.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>

namespace regulars {

RightsTable::RightsTable(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(0, 1);
    int column = 1;
    for (const auto &[role, roleName] : EnumNames<UserRole>::names)
        grid->addWidget(new TextLabel(PeopleTexts::role(role), FontRole::SmallStrong, ColourRole::Muted, this), 0, column++,
                        Qt::AlignHCenter);
    int row = 1;
    for (const auto &[right, rightName] : EnumNames<Right>::names) {
        grid->addWidget(new TextLabel(PeopleTexts::right(right), FontRole::Body, ColourRole::Text, this), row, 0);
        column = 1;
        for (const auto &[role, roleName] : EnumNames<UserRole>::names)
            addBox(role, right, row, column++);
        ++row;
    }
    setRights({});
}

void RightsTable::addBox(UserRole role, Right right, int row, int column)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(nameOf(role) + u'.' + nameOf(right));
    box->setAccessibleName(tr("%1: %2", "role: right").arg(PeopleTexts::role(role), PeopleTexts::right(right)));
    box->setEnabled(RoleRights::isChoice(role, right));
    static_cast<QGridLayout *>(layout())->addWidget(box, row, column, Qt::AlignHCenter);
    m_boxes.emplace(std::pair(role, right), box);
    connect(box, &QCheckBox::toggled, this, [this, role = role, right = right](bool allowed) {
        m_rights.set(role, right, allowed);
        Q_EMIT edited(m_rights);
    });
}

void RightsTable::setRights(const RoleRights &rights)
{
    m_rights = rights;
    for (const auto &[place, box] : m_boxes) {
        const QSignalBlocker quiet(box);
        box->setChecked(rights.has(place.first, place.second));
    }
}

} // namespace regulars
