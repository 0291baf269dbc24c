// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/goalcard.h"

#include "models/base/commandrunner.h"
#include "models/loyalty/loyaltyfigures.h"
#include "models/people/signin.h"
#include "ui/base/buttonline.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/metrics.h"
#include "ui/base/saveform.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/goalform.h"
#include "ui/loyalty/goaltexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

const auto formKey = u"loyalty/goal"_s;
constexpr int wholeBar = 1000;

} // namespace

GoalCard::GoalCard(const GoalServices &services, QWidget *parent)
    : Card(tr("Goal"), parent),
      m_services(services),
      m_way(new TextLabel({}, FontRole::Strong, ColourRole::Text, this)),
      m_progress(new TextLabel({}, FontRole::Body, ColourRole::Muted, this)),
      m_bar(new QProgressBar(this))
{
    m_way->setWordWrap(true);
    m_progress->setWordWrap(true);
    m_bar->setRange(0, wholeBar);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far the goal is reached"));
    body()->setSpacing(space::s);
    body()->addWidget(m_way);
    body()->addWidget(m_bar);
    body()->addWidget(m_progress);
    auto *buttons = new ButtonLine(this);
    m_edit = buttons->add(tr("Set a goal…"), u"edit_goal"_s, tr("Set a goal for the loyalty programme"),
                          [this] { openForm(); });
    m_remove = buttons->add(tr("Remove"), u"remove_goal"_s, tr("Remove the goal"), [this] { remove(); });
    body()->addWidget(buttons);
    connect(&m_services.figures, &LoyaltyFiguresView::changed, this, &GoalCard::refresh);
    connect(&m_services.signIn, &SignIn::changed, this, &GoalCard::refresh);
    refresh();
}

void GoalCard::refresh()
{
    const auto &figures = m_services.figures.value();
    const bool has = figures && figures->goal;
    const bool may = m_services.signIn.may(Right::Manage);
    m_edit->setEnabled(figures && may);
    m_edit->setText(has ? tr("Edit…") : tr("Set a goal…"));
    m_remove->setVisible(has);
    m_remove->setEnabled(may);
    m_way->setVisible(has);
    m_bar->hide();
    if (has)
        showGoal(*figures);
    else if (m_services.figures.state() == EntityViewBase::State::Failed)
        m_progress->setText(errorText(m_services.figures.error()));
    else
        m_progress->setText(figures ? tr("What is the programme to bring? With a goal you see here how far it is.")
                                    : QString());
}

void GoalCard::showGoal(const ProgrammeFigures &figures)
{
    const ProgrammeGoal &goal = *figures.goal;
    const auto said = [&](double value) {
        return GoalTexts::value(goal.metric, value, figures.currency, m_services.formatting);
    };
    m_way->setText(tr("%1: %2", "a figure, from where to where")
                       .arg(GoalTexts::metric(goal.metric), GoalTexts::way(goal, figures.currency, m_services.formatting)));
    m_way->setToolTip(GoalTexts::definition(goal.metric));
    const auto now = figures.current(goal.metric);
    const auto progress = figures.goalProgress();
    m_bar->setVisible(progress.has_value());
    if (!now || !progress) {
        m_progress->setText(tr("There is too little yet to say where it stands."));
        return;
    }
    m_bar->setValue(static_cast<int>(std::lround(std::clamp(*progress, 0.0, 1.0) * wholeBar)));
    const QString percent = m_services.formatting.percent(std::max(*progress, 0.0), 0);
    QStringList sentences{*progress >= 1  ? tr("Now %1: the goal is reached.").arg(said(*now))
                          : *progress < 0 ? tr("Now %1: less than at the start.").arg(said(*now))
                                          : tr("Now %1: %2 of the way.", "a figure, per cent").arg(said(*now), percent)};
    if (goal.until.isValid() && goal.until < figures.today && *progress < 1)
        sentences += tr("The last day has passed.");
    if (const auto others = figures.ofOthers(goal.metric))
        sentences += tr("Of those who are no members: %1.", "a figure").arg(said(*others));
    m_progress->setText(sentences.join(u' '));
    m_bar->setAccessibleDescription(percent);
}

QString GoalCard::text() const
{
    return m_way->isHidden() ? m_progress->text() : m_way->text() + u'\n' + m_progress->text();
}

void GoalCard::openForm()
{
    const auto &figures = m_services.figures.value();
    if (!figures || m_services.forms.reopen(formKey))
        return;
    auto *form = new GoalForm(*figures, m_services.formatting, window());
    connect(form, &GoalForm::submitted, this,
            [this, form](const ProgrammeGoal &goal) { saveForm(m_services.commands, form, SetProgrammeGoal{goal}); });
    m_services.forms.open(formKey, form, [this] { openForm(); });
}

void GoalCard::remove()
{
    m_services.commands.run(SetProgrammeGoal{std::nullopt}, this, [this](const auto &answer) {
        if (!answer)
            m_progress->setText(errorText(answer.error()));
    });
}

} // namespace regulars
