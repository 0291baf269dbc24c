// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/solvingform.h"

#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/base/textlabel.h"
#include "ui/tickets/tickettexts.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

SolvingForm::SolvingForm(const Ticket &ticket, const TicketCategory &category, QWidget *parent)
    : FormDialog(tr("Solve ticket %1").arg(TicketTexts::number(ticket.number)), parent),
      m_ticket(ticket),
      m_category(category)
{
    auto *why = new TextLabel(tr("Tickets of the category “%1” say this before they are solved.").arg(category.name),
                              FontRole::Body, ColourRole::Muted, this);
    why->setWordWrap(true);
    auto *fields = new QWidget(this);
    body()->addWidget(why);
    body()->addWidget(fields);
    body()->addStretch(1);
    m_form = new FormBinder(fields, 1);
    m_form->addLongText(u"root_cause"_s, tr("Cause"), 5000).setVisible(category.needsCause);
    m_form->addLongText(u"outcome"_s, tr("Outcome"), 5000).setVisible(category.needsOutcome);
    m_form->setValue(u"root_cause"_s, ticket.rootCause);
    m_form->setValue(u"outcome"_s, ticket.outcome);
    m_form->markClean();
    setSaveText(tr("Solve"));
    resize(520, 380);
    const bool causeFirst = category.needsCause && ticket.rootCause.trimmed().isEmpty();
    m_form->field(causeFirst ? u"root_cause"_s : u"outcome"_s).editor()->setFocus();
}

QString SolvingForm::rootCause() const
{
    return m_form->value<QString>(u"root_cause"_s).trimmed();
}

QString SolvingForm::outcome() const
{
    return m_form->value<QString>(u"outcome"_s).trimmed();
}

bool SolvingForm::isDirty() const
{
    return m_form->isDirty();
}

void SolvingForm::save()
{
    notice()->hide();
    Ticket entered = m_ticket;
    entered.rootCause = rootCause();
    entered.outcome = outcome();
    const QList<Error> missing = missingForSolving(m_category, entered);
    showOthers(m_form->showErrors(missing));
    if (!missing.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(entered.rootCause, entered.outcome);
}

void SolvingForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

} // namespace regulars
