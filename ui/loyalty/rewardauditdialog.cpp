// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/rewardauditdialog.h"

#include "ui/base/textlabel.h"
#include "ui/loyalty/rewardaudittexts.h"

#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int effectWidth = 240; // pixels

} // namespace

RewardAuditDialog::RewardAuditDialog(const TrialServices &services, QWidget *parent)
    : TrialWindow(services, tr("Audit of the rewards"),
                  {tr("The cards, claims and purchases of all members are gone through."),
                   tr("Stopped. The rewards were not looked at."), tr("Audit of the rewards")},
                  parent),
      m_formatting(services.formatting),
      m_run(new RewardAuditRun(services.database, services.tasks, this)),
      m_about(addText(u"audit_about"_s)),
      m_use(addPart({}, u"audit_use"_s, RewardAuditTexts::useTitles(), tr("How rewards are used"))),
      m_useMeans(addText(u"audit_use_means"_s)),
      m_effect(addPart(tr("Who buys again within %Ln day(s)", "", effectDays), u"audit_effect"_s,
                       RewardAuditTexts::effectTitles())),
      m_effectMeans(addText(u"audit_effect_means"_s))
{
    for (int column = 1; column < m_effect.table->columnCount(); ++column)
        m_effect.view->setColumnWidth(column, effectWidth);
    follow(*m_run);
}

void RewardAuditDialog::start()
{
    m_run->start();
}

void RewardAuditDialog::showOutcome()
{
    const RewardAuditTexts texts(*m_run->outcome(), m_formatting);
    m_about->setText(texts.about());
    const QList<TrialRow> use = texts.use();
    m_use.setRows(use);
    say(m_useMeans, use.isEmpty() ? QString() : RewardAuditTexts::useMeans());
    const QList<TrialRow> effect = texts.effect();
    m_effect.setRows(effect);
    const QString tooEarly = tr("Whether a reward brings members back can be said once a claim is %Ln day(s) old.", "",
                                effectDays);
    say(m_effectMeans, use.isEmpty() ? QString() : effect.isEmpty() ? tooEarly : texts.effectMeans());
}

} // namespace regulars
