// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/categoryform.h"

#include "core/tickets/team.h"
#include "ui/base/formbinder.h"

using namespace Qt::StringLiterals;

namespace regulars {

CategoryForm::CategoryForm(const TicketCategory &category, QWidget *parent)
    : DeskForm(category.id.isValid() ? tr("Edit category") : tr("New category"), parent), m_category(category)
{
    form()->addText(u"name"_s, tr("Name, such as “Delivery”"), longestDeskName).setRequired();
    form()->addLongText(u"checklist"_s, tr("Steps that everybody sees in such a ticket, one in each line"));
    form()->addCheck(u"needs_cause"_s, tr("Ask for the cause before one is solved"));
    form()->addCheck(u"needs_outcome"_s, tr("Ask for the outcome before one is solved"));
    form()->setValue(u"name"_s, category.name);
    form()->setValue(u"checklist"_s, category.checklist.join(u'\n'));
    form()->setValue(u"needs_cause"_s, category.needsCause);
    form()->setValue(u"needs_outcome"_s, category.needsOutcome);
    form()->markClean();
    resize(620, 400);
    form()->field(u"name"_s).editor()->setFocus();
}

TicketCategory CategoryForm::category() const
{
    TicketCategory entered = m_category;
    entered.name = form()->value<QString>(u"name"_s);
    entered.checklist.clear();
    for (const QString &line : form()->value<QString>(u"checklist"_s).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            entered.checklist += line.simplified();
    }
    entered.needsCause = form()->value<bool>(u"needs_cause"_s);
    entered.needsOutcome = form()->value<bool>(u"needs_outcome"_s);
    return entered;
}

void CategoryForm::save()
{
    const TicketCategory entered = category();
    if (accepts(validate(entered)))
        Q_EMIT submitted(entered);
}

} // namespace regulars
