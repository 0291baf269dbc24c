// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/alertscard.h"

#include "models/alerts/alertcommands.h"
#include "models/alerts/alertviews.h"
#include "models/base/commandrunner.h"
#include "models/base/orderedlist.h"
#include "models/people/signin.h"
#include "ui/alerts/alertform.h"
#include "ui/alerts/alerttexts.h"
#include "ui/base/buttonline.h"
#include "ui/base/keptforms.h"
#include "ui/base/metrics.h"
#include "ui/base/orderedview.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

// The list knows records by ids above zero.
qint64 idOf(AlertKind kind)
{
    return static_cast<qint64>(kind) + 1;
}

std::optional<AlertKind> kindOf(qint64 id)
{
    for (const auto &[kind, name] : EnumNames<AlertKind>::names) {
        if (idOf(kind) == id)
            return kind;
    }
    return std::nullopt;
}

} // namespace

AlertsCard::AlertsCard(const AlertsCardServices &services, QWidget *parent)
    : Card(tr("Alerts"), parent),
      m_services(services),
      m_view(new AlertRulesView(services.database, this)),
      m_list(new OrderedList(this))
{
    auto *hint = new TextLabel(
        tr("For what of a customer a task is opened by itself: one for each cause, and no further one "
           "while it is open."),
        FontRole::Body, ColourRole::Muted, this);
    hint->setWordWrap(true);
    m_rules = new OrderedView(
        *m_list, [this](const QModelIndex &index) { return row(index); }, this);
    m_rules->setObjectName(u"alert_rules"_s);
    m_rules->setAccessibleName(tr("Alerts"));
    auto *buttons = new ButtonLine(this);
    const auto open = [this] {
        if (const auto kind = kindOf(m_rules->chosen()))
            edit(*kind);
    };
    m_edit = buttons->add(tr("Edit…"), u"edit_alert"_s, tr("Edit alert"), open);
    body()->setSpacing(space::m);
    body()->addWidget(hint);
    body()->addWidget(m_rules);
    body()->addWidget(buttons);
    connect(m_rules, &OrderedView::openRequested, this, open);
    connect(m_rules, &OrderedView::chosenChanged, this, &AlertsCard::showChosen);
    connect(m_view, &AlertRulesView::changed, this, &AlertsCard::refresh);
    connect(&m_services.signIn, &SignIn::changed, this, &AlertsCard::refresh);
    refresh();
}

void AlertsCard::refresh()
{
    setEnabled(m_services.signIn.may(Right::Manage));
    if (const auto &setup = m_view->value()) {
        QList<OrderedList::Entry> entries;
        for (const AlertRule &rule : setup->rules)
            entries += OrderedList::Entry{idOf(rule.kind), AlertTexts::kind(rule.kind), {}, false};
        m_list->setEntries(entries);
        m_rules->viewport()->update();
    }
    showChosen();
}

void AlertsCard::showChosen()
{
    m_edit->setEnabled(m_rules->chosen() > 0);
}

ListRow AlertsCard::row(const QModelIndex &index) const
{
    ListRow row;
    row.hasAvatar = false;
    row.title = index.data(role::Title).toString();
    const auto &setup = m_view->value();
    const auto kind = kindOf(index.data(role::Id).toLongLong());
    if (!setup || !kind)
        return row;
    const AlertRule &rule = setup->rule(*kind);
    QStringList parts{AlertTexts::rule(rule, m_services.formatting)};
    if (rule.enabled)
        parts += setup->personName(rule.person);
    parts.removeAll(QString());
    row.subtitle = parts.join(u" · "_s);
    row.chip = rule.enabled ? ChipText{tr("On", "an alert"), Tone::Good} : ChipText{tr("Off", "an alert"), Tone::Neutral};
    return row;
}

void AlertsCard::edit(AlertKind kind)
{
    const auto &setup = m_view->value();
    const QString key = u"alerts/"_s + nameOf(kind);
    if (!setup || m_services.forms.reopen(key))
        return;
    auto *form = new AlertForm(setup->rule(kind), setup->people, m_services.database, m_services.formatting, window());
    connect(form, &AlertForm::submitted, this, [this, form](const AlertRule &rule) {
        m_services.commands.run(SaveAlertRule{rule}, form, [form](const auto &answer) {
            if (answer)
                form->finish();
            else
                form->showFailure(answer.error());
        });
    });
    m_services.forms.open(key, form, [this, kind] { edit(kind); });
}

} // namespace regulars
