// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscriptions/stopform.h"

#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customertexts.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

QString titleOf(StopForm::Kind kind, const SubscriptionRow &row)
{
    const QString name = CustomerTexts::name(row.customerName);
    return kind == StopForm::Kind::Pause ? StopForm::tr("Pause the subscription of %1", "a customer").arg(name)
                                         : StopForm::tr("Cancel the subscription of %1", "a customer").arg(name);
}

} // namespace

StopForm::StopForm(Kind kind, const SubscriptionRow &row, QDate today, const Formatting &formatting, QWidget *parent)
    : DeskForm(titleOf(kind, row), parent), m_kind(kind)
{
    if (kind == Kind::Pause)
        addPause(today);
    else
        addEnd(row, today, formatting);
    form()->beginRow();
    form()->addLongText(u"note"_s, tr("Why"), longestSubscriptionNote);
    form()->markClean();
    setSaveText(kind == Kind::Pause ? tr("Pause") : tr("Cancel the subscription"));
    resize(560, 380);
}

void StopForm::addPause(QDate today)
{
    form()->addDate(u"paused_from"_s, tr("First day of the pause")).setRequired();
    form()->addDate(u"resumes_on"_s, tr("Goes on from this day")).setRequired();
    form()->setValue(u"paused_from"_s, today);
    form()->setValue(u"resumes_on"_s, today.addMonths(1));
    form()->field(u"resumes_on"_s).editor()->setFocus();
}

void StopForm::addEnd(const SubscriptionRow &row, QDate today, const Formatting &formatting)
{
    const QDate end = earliestEnd(row.subscription.terms, today);
    auto *hint = new TextLabel(
        tr("With the agreed notice it ends on %1. Another day can be agreed on.").arg(formatting.date(end)), FontRole::Body,
        ColourRole::Muted, this);
    hint->setWordWrap(true);
    body()->insertWidget(0, hint);
    form()->addDate(u"ends_on"_s, tr("Its last day")).setRequired();
    form()->setValue(u"ends_on"_s, end);
    form()->field(u"ends_on"_s).editor()->setFocus();
}

QDate StopForm::from() const
{
    return form()->value<QDate>(u"paused_from"_s);
}

QDate StopForm::until() const
{
    return form()->value<QDate>(m_kind == Kind::Pause ? u"resumes_on"_s : u"ends_on"_s);
}

QString StopForm::reason() const
{
    return form()->value<QString>(u"note"_s);
}

void StopForm::save()
{
    if (accepts({}))
        Q_EMIT submitted();
}

} // namespace regulars
