// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/statusform.h"

#include "ui/base/formbinder.h"
#include "ui/tickets/tickettexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

QString titleOf(const TicketStatus &status)
{
    if (!status.id.isValid())
        return StatusForm::tr("New status");
    return status.id.value <= lastBuiltInStatus
               ? StatusForm::tr("Clocks in the status “%1”").arg(TicketTexts::status(status))
               : StatusForm::tr("Edit status");
}

QString effectField(SlaMetric metric)
{
    return u"effect_"_s + nameOf(metric);
}

} // namespace

StatusForm::StatusForm(const TicketStatus &status, QWidget *parent) : DeskForm(titleOf(status), parent), m_status(status)
{
    const bool builtIn = status.id.isValid() && status.id.value <= lastBuiltInStatus;
    if (!builtIn) {
        form()->addText(u"name"_s, tr("Name, such as “At the workshop”"), longestStatusName).setRequired();
        QList<std::pair<QVariant, QString>> categories;
        for (const auto &[category, name] : EnumNames<StatusCategory>::names)
            categories.append({QString::fromUtf16(name), TicketTexts::status(category)});
        FormField &category = form()->addChoice(u"category"_s, tr("Counts as"), categories);
        form()->setValue(u"name"_s, status.name);
        form()->setValue(u"category"_s, nameOf(status.category));
        // The figures of the past are made of it.
        category.editor()->setEnabled(!status.id.isValid());
        if (!status.id.isValid())
            connect(&category, &FormField::edited, this, &StatusForm::takeUsual);
    }
    addEffects();
    form()->markClean();
    resize(620, 380);
    form()->field(builtIn ? effectField(SlaMetric::FirstResponse) : u"name"_s).editor()->setFocus();
}

void StatusForm::addEffects()
{
    for (const SlaMetric metric : allSlaMetrics) {
        form()->addChoice(effectField(metric), tr("Clock “%1”", "what is promised").arg(TicketTexts::metric(metric)),
                          {{nameOf(ClockEffect::Run), tr("runs", "a clock")},
                           {nameOf(ClockEffect::Pause), tr("waits", "a clock")},
                           {nameOf(ClockEffect::Stop), tr("stops: there is nothing left to wait for", "a clock")}});
        form()->setValue(effectField(metric), nameOf(effectOn(m_status.effects, metric)));
    }
}

void StatusForm::takeUsual()
{
    const ClockEffects usual = usualEffects(valueOf<StatusCategory>(form()->value<QString>(u"category"_s)));
    for (const SlaMetric metric : allSlaMetrics)
        form()->setValue(effectField(metric), nameOf(effectOn(usual, metric)));
}

TicketStatus StatusForm::status() const
{
    TicketStatus entered = m_status;
    const bool builtIn = entered.id.isValid() && entered.id.value <= lastBuiltInStatus;
    if (!builtIn) {
        entered.name = form()->value<QString>(u"name"_s);
        entered.category = valueOf<StatusCategory>(form()->value<QString>(u"category"_s));
    }
    for (const SlaMetric metric : allSlaMetrics)
        entered.effects[static_cast<size_t>(metric)] = valueOf<ClockEffect>(form()->value<QString>(effectField(metric)));
    return entered;
}

void StatusForm::save()
{
    const TicketStatus entered = status();
    const bool builtIn = entered.id.isValid() && entered.id.value <= lastBuiltInStatus;
    if (accepts(builtIn ? QList<Error>() : validate(entered)))
        Q_EMIT submitted(entered);
}

} // namespace regulars
