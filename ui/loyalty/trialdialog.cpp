// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/trialdialog.h"

#include "ui/base/formatting.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/trialtexts.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace regulars {

TrialDialog::TrialDialog(const TrialServices &services, const TriedChange &change, QWidget *parent)
    : TrialWindow(
          services, tr("Tried on the last 12 months"),
          {tr("Every order of the last 12 months is counted by the rules as they are saved, and by the changed ones."),
           tr("Stopped. Nothing was compared."), tr("Trying out changed rules on past orders")},
          parent),
      m_formatting(services.formatting),
      m_change(change),
      m_run(new SimulationRun(services.database, services.tasks, this)),
      m_everybody(new QCheckBox(tr("As if every customer had been a member from the first purchase on"), this)),
      m_about(addText(u"trial_about"_s)),
      m_figures(addPart({}, u"trial_figures"_s, TrialTexts::figureTitles(), tr("As saved and changed"))),
      m_people(addText(u"trial_people"_s)),
      m_moves(addText(u"trial_moves"_s)),
      m_rules(addPart(tr("What each rule comes to"), u"trial_rules"_s, TrialTexts::ruleTitles())),
      m_gained(addMembers(tr("Who gains most"), u"trial_gained"_s, TrialTexts::memberTitles())),
      m_lost(addMembers(tr("Who loses most"), u"trial_lost"_s, TrialTexts::memberTitles()))
{
    m_everybody->setObjectName(u"everybody"_s);
    addHead(m_everybody);
    connect(m_everybody, &QCheckBox::toggled, this, &TrialDialog::start);
    follow(*m_run);
}

void TrialDialog::start()
{
    m_run->start(m_change, m_everybody->isChecked());
}

void TrialDialog::showOutcome()
{
    const TriedProgramme &tried = *m_run->outcome();
    const TrialTexts texts(tried, m_formatting);
    const bool isEmpty = texts.isEmpty();
    {
        const QSignalBlocker isNoChoice(m_everybody); // of one that was stopped, the answer before it stays
        m_everybody->setChecked(tried.figures.everybody);
    }
    m_about->setText(isEmpty && tried.figures.everybody ? tr("Nothing was bought in the last 12 months.")
                     : isEmpty ? tr("No member has bought anything in the last 12 months since joining, so there is nothing "
                                    "to compare. Tick the box above to count what all customers bought.")
                               : texts.about());
    m_figures.setRows(isEmpty ? QList<TrialRow>() : texts.figures());
    say(m_people, isEmpty                       ? QString()
                  : texts.isWithoutDifference() ? tr("The changes make no difference for these orders.")
                                                : texts.people());
    say(m_moves, texts.moves().join(u'\n'));
    m_rules.setRows(isEmpty ? QList<TrialRow>() : texts.rules());
    m_gained.setRows(texts.members(tried.figures.mostGained));
    m_lost.setRows(texts.members(tried.figures.mostLost));
}

} // namespace regulars
