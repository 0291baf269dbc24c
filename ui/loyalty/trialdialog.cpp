// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/trialdialog.h"

#include "ui/base/card.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/loyaltycells.h"
#include "ui/loyalty/trialtexts.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int wholeBar = 1000;
constexpr QSize dialogSize(980, 760);

} // namespace

void TrialDialog::Part::setVisible(bool visible) const
{
    if (title)
        title->setVisible(visible);
    view->setVisible(visible);
}

TrialDialog::TrialDialog(const TrialServices &services, const TriedChange &change, QWidget *parent)
    : QDialog(parent),
      m_services(services),
      m_change(change),
      m_run(new SimulationRun(services.database, services.tasks, this))
{
    setWindowTitle(tr("Tried on the last 12 months"));
    auto *content = new QWidget;
    auto *body = new QVBoxLayout(content);
    body->setContentsMargins(space::xl, space::l, space::xl, space::l);
    body->setSpacing(space::m);
    createProgress(body);
    createAnswer(body);
    body->addStretch(1);
    layOut(content);
    connect(m_run, &SimulationRun::changed, this, &TrialDialog::refresh);
    connect(&m_services.tasks, &TaskCentre::changed, this, &TrialDialog::showProgress);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    resize(dialogSize);
    start();
}

void TrialDialog::createProgress(QVBoxLayout *body)
{
    m_everybody = new QCheckBox(tr("As if every customer had been a member from the first purchase on"), this);
    m_everybody->setObjectName(u"everybody"_s);
    connect(m_everybody, &QCheckBox::toggled, this, &TrialDialog::start);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Trying out changed rules on past orders"));
    m_stop = new QPushButton(tr("Stop"), this);
    m_stop->setObjectName(u"stop_trial"_s);
    m_stop->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, &TrialDialog::pressRun);
    m_state = addText(body, u"trial_state"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    line->addWidget(m_progress, 1);
    line->addWidget(m_stop);
    body->insertWidget(0, m_everybody);
    body->insertLayout(1, line);
}

TextLabel *TrialDialog::addText(QVBoxLayout *body, const QString &name)
{
    auto *label = new TextLabel({}, FontRole::Body, ColourRole::Text, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    body->addWidget(label);
    return label;
}

void TrialDialog::createAnswer(QVBoxLayout *body)
{
    m_answer = new QWidget(this);
    auto *answer = new QVBoxLayout(m_answer);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(space::m);
    m_about = addText(answer, u"trial_about"_s);
    m_figures = addPart(answer, {}, u"trial_figures"_s, TrialTexts::figureTitles());
    m_people = addText(answer, u"trial_people"_s);
    m_moves = addText(answer, u"trial_moves"_s);
    m_rules = addPart(answer, tr("What each rule comes to"), u"trial_rules"_s, TrialTexts::ruleTitles());
    m_gained = addMembers(answer, tr("Who gains most"), u"trial_gained"_s);
    m_lost = addMembers(answer, tr("Who loses most"), u"trial_lost"_s);
    body->addWidget(m_answer);
}

TrialDialog::Part TrialDialog::addPart(QVBoxLayout *body, const QString &title, const QString &name,
                                       const QStringList &columns)
{
    Part part;
    if (!title.isEmpty()) {
        part.title = new TextLabel(title, FontRole::CardTitle, ColourRole::Text, this);
        body->addWidget(part.title);
    }
    part.table = new TrialTable(columns, this);
    part.view = createTrialView(part.table, name, title.isEmpty() ? tr("As saved and changed") : title, this);
    body->addWidget(part.view);
    return part;
}

TrialDialog::Part TrialDialog::addMembers(QVBoxLayout *body, const QString &title, const QString &name)
{
    const Part part = addPart(body, title, name, TrialTexts::memberTitles());
    part.view->setItemDelegateForColumn(0, new AvatarCell(this));
    part.view->setItemDelegateForColumn(part.table->columnCount() - 1, new ChangeCell(this));
    connect(part.view, &QTableView::activated, this, [this, table = part.table](const QModelIndex &index) {
        const CustomerId customer = table->rows().at(index.row()).of;
        accept();
        Q_EMIT customerRequested(customer);
    });
    return part;
}

void TrialDialog::layOut(QWidget *content)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(u"copy_trial"_s);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    auto *close = new QPushButton(tr("Close"), this);
    close->setToolTip(tr("Esc"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {copy, close})
        button->setAutoDefault(false); // Enter belongs to the lists
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::xl, space::m, space::xl, space::l);
    buttons->setSpacing(space::s);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(new Separator(this));
    layout->addLayout(buttons);
}

void TrialDialog::start()
{
    m_run->start(m_change, m_everybody->isChecked());
}

void TrialDialog::pressRun()
{
    if (m_run->state() == SimulationRun::State::Running)
        m_run->stop();
    else
        start();
}

void TrialDialog::refresh()
{
    using State = SimulationRun::State;
    const State state = m_run->state();
    const bool runs = state == State::Running;
    m_progress->setVisible(runs);
    m_stop->setVisible(state != State::Done);
    m_stop->setText(runs ? tr("Stop") : tr("Try again"));
    m_answer->setVisible(state == State::Done);
    if (runs)
        m_state->setText(
            tr("Every order of the last 12 months is counted by the rules as they are saved, and by the changed ones."));
    else if (state == State::Idle)
        m_state->setText(tr("Stopped. Nothing was compared."));
    else if (state == State::Failed)
        m_state->setText(errorText(m_run->error()));
    m_state->setVisible(state != State::Done);
    if (state == State::Done)
        showOutcome();
    showProgress();
}

void TrialDialog::showProgress()
{
    const auto &tasks = m_services.tasks.tasks();
    const auto found = std::find_if(tasks.rbegin(), tasks.rend(),
                                    [](const TaskState &task) { return task.kind == TaskKind::Simulation; });
    const bool isKnown = found != tasks.rend() && found->total > 0;
    m_progress->setRange(0, isKnown ? wholeBar : 0);
    m_progress->setValue(isKnown ? static_cast<int>(found->done * wholeBar / found->total) : 0);
}

void TrialDialog::showOutcome()
{
    const TriedProgramme &tried = *m_run->outcome();
    const TrialTexts texts(tried, m_services.formatting);
    const bool isEmpty = texts.isEmpty();
    {
        const QSignalBlocker isNoChoice(m_everybody); // of one that was stopped, the answer before it stays
        m_everybody->setChecked(tried.figures.everybody);
    }
    m_about->setText(isEmpty && tried.figures.everybody ? tr("Nothing was bought in the last 12 months.")
                     : isEmpty ? tr("No member has bought anything in the last 12 months since joining, so there is nothing "
                                    "to compare. Tick the box above to count what all customers bought.")
                               : texts.about());
    m_figures.setVisible(!isEmpty);
    m_figures.table->setRows(texts.figures());
    m_people->setVisible(!isEmpty);
    m_people->setText(texts.isWithoutDifference() ? tr("The changes make no difference for these orders.") : texts.people());
    const QStringList moves = texts.moves();
    m_moves->setVisible(!moves.isEmpty());
    m_moves->setText(moves.join(u'\n'));
    m_rules.table->setRows(texts.rules());
    m_rules.setVisible(!isEmpty && !m_rules.table->rows().isEmpty());
    m_gained.table->setRows(texts.members(tried.figures.mostGained));
    m_gained.setVisible(!tried.figures.mostGained.isEmpty());
    m_lost.table->setRows(texts.members(tried.figures.mostLost));
    m_lost.setVisible(!tried.figures.mostLost.isEmpty());
}

QString TrialDialog::text() const
{
    if (m_run->state() != SimulationRun::State::Done)
        return m_state->text();
    const auto withTitle = [](const Part &part) { return part.title->text() + u'\n' + part.table->text(); };
    const QList<std::pair<const QWidget *, QString>> all{
        {m_about, m_about->text()},      {m_figures.view, m_figures.table->text()}, {m_people, m_people->text()},
        {m_moves, m_moves->text()},      {m_rules.view, withTitle(m_rules)},        {m_gained.view, withTitle(m_gained)},
        {m_lost.view, withTitle(m_lost)}};
    QStringList parts;
    for (const auto &[part, said] : all) {
        if (!part->isHidden())
            parts += said;
    }
    return parts.join(u"\n\n"_s);
}

} // namespace regulars
