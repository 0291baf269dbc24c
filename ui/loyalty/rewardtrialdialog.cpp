// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/rewardtrialdialog.h"

#include "ui/base/textlabel.h"
#include "ui/loyalty/rewardtrialtexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

RewardTrialDialog::RewardTrialDialog(const TrialServices &services, const Reward &changed, const QString &pointName,
                                     QWidget *parent)
    : TrialWindow(services, tr("Reward tried on the last 12 months"),
                  {tr("The cards and claims of all members in the last 12 months are gone through with the reward as it is "
                      "saved, and with the changed one."),
                   tr("Stopped. Nothing was compared."), tr("Trying out a changed reward on past claims")},
                  parent),
      m_formatting(services.formatting),
      m_changed(changed),
      m_pointName(pointName),
      m_run(new RewardTrialRun(services.database, services.tasks, this)),
      m_about(addText(u"trial_about"_s)),
      m_figures(addPart({}, u"trial_figures"_s, RewardTrialTexts::figureTitles(), tr("As saved and changed"))),
      m_people(addText(u"trial_people"_s)),
      m_faults(addPart(tr("Why claims would not have been possible"), u"trial_faults"_s, RewardTrialTexts::faultTitles())),
      m_claimers(
          addMembers(tr("Who could not have claimed it as often"), u"trial_claimers"_s, RewardTrialTexts::claimerTitles())),
      m_reached(addMembers(tr("Within reach only as changed"), u"trial_reached"_s, RewardTrialTexts::memberTitles())),
      m_missed(addMembers(tr("Within reach only as saved"), u"trial_missed"_s, RewardTrialTexts::memberTitles()))
{
    follow(*m_run);
}

void RewardTrialDialog::start()
{
    m_run->start(m_changed);
}

void RewardTrialDialog::showOutcome()
{
    const TriedRewards &tried = *m_run->outcome();
    const RewardTrialTexts texts(tried, m_pointName, m_formatting);
    m_about->setText(texts.about());
    m_figures.setRows(texts.figures());
    m_people->setText(texts.people());
    m_faults.setRows(texts.faults());
    m_claimers.setRows(texts.claimers());
    m_reached.setRows(texts.members(tried.figures.reachedBy));
    m_missed.setRows(texts.members(tried.figures.missedBy));
}

} // namespace regulars
