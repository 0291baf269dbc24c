// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/pointsprogrammeform.h"

#include "ui/base/buttonline.h"
#include "ui/base/card.h"
#include "ui/base/errortext.h"
#include "ui/base/formbinder.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/earnbasisedit.h"
#include "ui/loyalty/earnrulesedit.h"
#include "ui/loyalty/earntrial.h"
#include "ui/loyalty/pointstermsedit.h"
#include "ui/loyalty/referraltermsedit.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

PointsProgrammeForm::PointsProgrammeForm(const ProgrammeFormServices &services, const PointsProgramme &programme,
                                         QWidget *parent)
    : FormDialog(tr("Points"), parent),
      m_services(services),
      m_before(programme),
      m_parts(new QVBoxLayout),
      m_terms(new PointsTermsEdit(services.names.currency, services.formatting, this)),
      m_basis(new EarnBasisEdit(services.categories, programme.earning, this)),
      m_rules(new EarnRulesEdit(services, this)),
      m_referrals(new ReferralTermsEdit(programme.referrals, services.names.currency, this)),
      m_trial(new EarnTrial(services.categories, services.names, services.formatting, this))
{
    m_before.earning.tiers = services.names.tiers;
    m_terms->setProgramme(m_before);
    m_rules->setProgramme(m_before.earning);
    m_before.earning.rules = m_rules->rules(); // with their positions, as they read untouched
    m_parts->setSpacing(space::m);
    body()->addLayout(m_parts);
    body()->addStretch(1);
    addPart({}, m_terms);
    addPart(tr("What earns points"), m_rules);
    addPart(tr("What counts, and how rules go together"), m_basis);
    addPart(tr("When a member brings a friend"), m_referrals);
    addLeaderboard();
    addPart(tr("Try it out"), m_trial);
    addTrial();
    connect(m_terms, &PointsTermsEdit::edited, this, &PointsProgrammeForm::follow);
    connect(m_basis, &EarnBasisEdit::edited, this, &PointsProgrammeForm::follow);
    connect(m_rules, &EarnRulesEdit::edited, this, &PointsProgrammeForm::follow);
    connect(m_referrals, &ReferralTermsEdit::edited, this, &PointsProgrammeForm::follow);
    follow();
    resize(820, 800);
}

// What is taken down says once more what stands in it.
PointsProgrammeForm::~PointsProgrammeForm()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_terms, m_basis, m_rules, m_referrals})
        disconnect(part, nullptr, this, nullptr);
}

void PointsProgrammeForm::addPart(const QString &title, QWidget *part)
{
    if (!title.isEmpty()) {
        m_parts->addWidget(new Separator(this));
        m_parts->addWidget(new TextLabel(title, FontRole::CardTitle, ColourRole::Text, this));
    }
    m_parts->addWidget(part);
}

void PointsProgrammeForm::addLeaderboard()
{
    auto *fields = new QWidget(this);
    m_leaderboard = std::make_unique<FormBinder>(fields, 2);
    m_leaderboard->addChoice(u"leaderboard"_s, tr("The ten who got most in the month, by initials, on the overview"),
                             {{nameOf(LeaderboardBy::Off), tr("Off")},
                              {nameOf(LeaderboardBy::Points), tr("Most points")},
                              {nameOf(LeaderboardBy::Badges), tr("Most badges")}});
    m_leaderboard->setValue(u"leaderboard"_s, nameOf(m_before.leaderboard));
    m_leaderboard->markClean();
    addPart(tr("Leaderboard"), fields);
    connect(m_leaderboard.get(), &FormBinder::edited, this, &PointsProgrammeForm::follow);
}

void PointsProgrammeForm::addTrial()
{
    auto *buttons = new ButtonLine(this);
    buttons
        ->add(tr("Try on the last 12 months…"), u"try_on_past"_s, {},
              [this] {
                  if (isSound())
                      Q_EMIT trialRequested(programme());
              })
        ->setAutoDefault(false);
    m_parts->addWidget(buttons);
}

void PointsProgrammeForm::addPreview(const QString &title, QWidget *preview)
{
    addPart(title, preview);
    Q_EMIT draftChanged(programme());
}

PointsProgramme PointsProgrammeForm::programme() const
{
    PointsProgramme entered = m_before;
    m_terms->apply(entered);
    m_basis->apply(entered.earning);
    entered.earning.rules = m_rules->rules();
    entered.referrals = m_referrals->terms();
    entered.leaderboard = valueOf<LeaderboardBy>(m_leaderboard->value<QString>(u"leaderboard"_s));
    entered.earning.tiers.clear();
    // The ledger counts in the unit to which points are rounded.
    entered.terms.step = entered.earning.rounding == EarnRounding::Hundredths ? Points{1} : Points::whole(1);
    return entered;
}

void PointsProgrammeForm::follow()
{
    const PointsProgramme entered = programme();
    EarnProgramme earning = entered.earning;
    earning.tiers = m_services.names.tiers;
    EarnNames names = m_services.names;
    names.pointName = entered.pointName;
    m_basis->showSentence(names);
    m_rules->setPointName(entered.pointName);
    m_rules->setFrame(earning);
    m_referrals->showHint(entered.earning);
    m_trial->setProgramme(earning, entered.pointName);
    Q_EMIT draftChanged(entered);
}

bool PointsProgrammeForm::isDirty() const
{
    return m_terms->isDirty() || m_basis->isDirty() || m_referrals->isDirty() || m_leaderboard->isDirty() ||
           m_rules->rules() != m_before.earning.rules || m_rules->hasUnsaved();
}

bool PointsProgrammeForm::isSound()
{
    notice()->hide();
    const QList<Error> unreadable = m_terms->check() + m_basis->check() + m_referrals->check();
    const QList<Error> errors = unreadable.isEmpty() ? validate(programme()) : unreadable;
    showFaults(errors);
    return errors.isEmpty();
}

void PointsProgrammeForm::save()
{
    if (!isSound() || m_rules->reopenUnsaved())
        return;
    setSaving(true);
    Q_EMIT submitted(programme());
}

/// What is wrong with a rule has no field here: the rule is named and chosen.
void PointsProgrammeForm::showFaults(const QList<Error> &errors)
{
    QList<Error> ofFields;
    QList<Error> ofRules;
    for (const Error &error : errors)
        (error.args.contains(u"index"_s) ? ofRules : ofFields) += error;
    const QList<Error> others = m_terms->showErrors(m_basis->showErrors(m_referrals->showErrors(ofFields)));
    if (ofRules.isEmpty()) {
        showOthers(others);
        return;
    }
    const Error &first = ofRules.first();
    const QList<EarnRule> rules = m_rules->rules();
    if (const int index = first.args.value(u"index"_s).toInt(); index >= 0 && index < rules.size())
        m_rules->chooseRule(rules.at(index).uid);
    notice()->show(
        tr("%1: %2", "a rule: what is wrong with it").arg(first.args.value(u"name"_s).toString(), errorText(first)),
        Tone::Danger);
}

void PointsProgrammeForm::showFailure(const Error &error)
{
    setSaving(false);
    showFaults({error});
}

} // namespace regulars
