// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/pointsprogrammecard.h"

#include "models/base/orderedlist.h"
#include "models/loyalty/earnsetup.h"
#include "models/loyalty/pointscommands.h"
#include "models/people/signin.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/metrics.h"
#include "ui/base/orderedview.h"
#include "ui/base/saveform.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/earnreasons.h"
#include "ui/loyalty/pointsprogrammeform.h"
#include "ui/loyalty/pointstexts.h"
#include "ui/loyalty/trialdialog.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

const auto formKey = u"loyalty/points"_s;

} // namespace

PointsProgrammeCard::PointsProgrammeCard(const PointsProgrammeServices &services, QWidget *parent)
    : Card(tr("Points"), parent),
      m_services(services),
      m_setup(new EarnSetupView(services.database, this)),
      m_list(new OrderedList(this)),
      m_text(new TextLabel({}, FontRole::Body, ColourRole::Muted, this)),
      m_conflicts(new TextLabel({}, FontRole::Body, ColourRole::Amber, this)),
      m_edit(new QPushButton(this))
{
    for (TextLabel *label : {m_text, m_conflicts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setObjectName(u"points_summary"_s);
    m_view = new OrderedView(
        *m_list,
        [this](const QModelIndex &index) {
            ListRow row;
            row.hasAvatar = false;
            row.title = index.data(role::Title).toString();
            row.subtitle = index.data(role::Value).toString();
            const auto &setup = m_setup->value();
            const qsizetype place = index.row();
            if (setup && place < setup->programme.earning.rules.size() && !setup->programme.earning.rules[place].enabled)
                row.chip = ChipText{tr("Not in use"), Tone::Neutral};
            return row;
        },
        this);
    m_view->setObjectName(u"saved_rules"_s);
    m_view->setAccessibleName(tr("Rules for points"));
    m_edit->setObjectName(u"edit_points"_s);
    body()->setSpacing(space::m);
    body()->addWidget(m_text);
    body()->addWidget(m_view);
    body()->addWidget(m_conflicts);
    body()->addWidget(m_edit, 0, Qt::AlignLeading);
    connect(m_edit, &QPushButton::clicked, this, &PointsProgrammeCard::openForm);
    connect(m_view, &OrderedView::openRequested, this, &PointsProgrammeCard::openForm);
    connect(m_setup, &EarnSetupView::changed, this, &PointsProgrammeCard::refresh);
    connect(&m_services.signIn, &SignIn::changed, this, &PointsProgrammeCard::refresh);
    refresh();
}

EarnNames PointsProgrammeCard::names() const
{
    const auto &setup = m_setup->value();
    return setup ? EarnNames{setup->tiers, setup->products, setup->currency, setup->programme.pointName} : EarnNames();
}

QStringList PointsProgrammeCard::sentences() const
{
    const PointsProgramme &programme = m_setup->value()->programme;
    const Formatting &formatting = m_services.formatting;
    if (!programme.givesPoints && programme.earning.rules.isEmpty())
        return {tr("Members can earn points for what they buy, and spend them on rewards or as money.")};
    QStringList lines;
    if (!programme.givesPoints)
        lines += tr("No points are earned at the moment; what members have can still be spent.");
    lines += PointsTexts::value(programme.pointValueMicro, programme.pointName, m_setup->value()->currency, formatting);
    lines += PointsTexts::pending(programme.terms.pendingDays, formatting);
    lines += PointsTexts::expiry(programme.terms, formatting);
    lines += EarnRuleTexts::basis(programme.earning.basis, names());
    return lines;
}

void PointsProgrammeCard::refresh()
{
    const auto &setup = m_setup->value();
    m_edit->setEnabled(setup && m_services.signIn.may(Right::Manage));
    m_view->setEnabled(m_services.signIn.may(Right::Manage));
    const bool isNew = !setup || (!setup->programme.givesPoints && setup->programme.earning.rules.isEmpty());
    m_edit->setText(isNew ? tr("Set up points…") : tr("Edit points and rules…"));
    m_view->setVisible(!isNew);
    m_conflicts->hide();
    if (!setup)
        return;
    m_text->setText(sentences().join(u'\n'));
    EarnProgramme earning = setup->programme.earning;
    earning.tiers = setup->tiers;
    QList<OrderedList::Entry> entries;
    for (const EarnRule &rule : std::as_const(earning.rules)) {
        const QString said = EarnRuleTexts::sentence(rule, names(), m_services.formatting);
        entries += OrderedList::Entry{entries.size() + 1, rule.name, said, false};
    }
    m_list->setEntries(entries);
    QStringList conflicts;
    for (const RuleConflict &conflict : conflictsOf(earning, m_services.formatting.today()))
        conflicts += EarnReasons::conflict(conflict, earning, names(), m_services.formatting);
    m_conflicts->setText(conflicts.join(u'\n'));
    m_conflicts->setVisible(!isNew && !conflicts.isEmpty());
}

QString PointsProgrammeCard::text() const
{
    return m_text->text();
}

void PointsProgrammeCard::openForm()
{
    const auto &setup = m_setup->value();
    if (!setup || !m_services.signIn.may(Right::Manage))
        return;
    if (m_services.forms.reopen(formKey))
        return;
    auto *form = new PointsProgrammeForm({m_services.database, m_services.formatting, names(), setup->categories},
                                         setup->programme, window());
    connect(form, &PointsProgrammeForm::submitted, this,
            [this, form](const PointsProgramme &programme) { save(form, programme); });
    connect(form, &PointsProgrammeForm::trialRequested, this,
            [this, form](const PointsProgramme &programme) { tryOut(form, programme); });
    m_services.forms.open(formKey, form, [this] { openForm(); });
}

void PointsProgrammeCard::tryOut(PointsProgrammeForm *form, const PointsProgramme &programme)
{
    auto *trial = new TrialDialog({m_services.database, m_services.tasks, m_services.formatting}, {programme, {}}, form);
    connect(trial, &TrialDialog::customerRequested, this, [this, form](CustomerId customer) {
        form->reject(); // it stands before the page; what was entered is kept
        Q_EMIT customerRequested(customer);
    });
    trial->open();
}

void PointsProgrammeCard::save(PointsProgrammeForm *form, const PointsProgramme &programme)
{
    saveForm(m_services.commands, form, SavePointsProgramme{programme});
}

} // namespace regulars
