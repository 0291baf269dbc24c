// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/success/successcard.h"

#include "ui/base/chip.h"
#include "ui/base/clearlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/success/successdesk.h"
#include "ui/success/successtexts.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// A click on the words of a step ticks its box.
class TickByWords final : public QObject
{
public:
    TickByWords(QWidget &words, QCheckBox &box) : QObject(&words), m_box(box) { words.installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::MouseButtonRelease)
            return QObject::eventFilter(watched, event);
        if (static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
            m_box.click();
        return true;
    }

private:
    QCheckBox &m_box;
};

} // namespace

SuccessCard::SuccessCard(SuccessDesk &desk, QWidget *parent)
    : Card(tr("Onboarding and goals"), parent),
      m_desk(desk),
      m_success(new CustomerSuccessView(desk.services().database, this)),
      m_add(new QPushButton(tr("Add…"), this)),
      m_rows(new QVBoxLayout)
{
    m_add->setObjectName(u"add_success"_s);
    m_add->setAccessibleName(tr("Add an onboarding, a goal or a check-in…"));
    setButtonLook(m_add, ButtonVariant::Secondary, ButtonSize::Small);
    auto *menu = new QMenu(m_add);
    const auto add = [this, menu](const QString &text, const QString &name, void (SuccessCard::*step)()) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, step);
    };
    add(tr("Start an onboarding…"), u"start_onboarding"_s, &SuccessCard::start);
    add(tr("Add a goal…"), u"add_goal"_s, &SuccessCard::addGoal);
    add(tr("Note a check-in…"), u"note_check_in"_s, &SuccessCard::noteCheckIn);
    connect(menu, &QMenu::aboutToShow, this,
            [this, menu] { menu->findChild<QAction *>(u"start_onboarding"_s)->setEnabled(m_desk.canStart()); });
    m_add->setMenu(menu);
    addHeaderWidget(m_add);
    m_rows->setSpacing(space::m);
    body()->addLayout(m_rows);
    connect(m_success, &CustomerSuccessView::changed, this, &SuccessCard::refresh);
    connect(&m_desk, &SuccessDesk::changed, this, &SuccessCard::refresh);
    refresh();
}

void SuccessCard::setCustomer(CustomerId customer)
{
    m_success->show(customer);
    refresh();
}

void SuccessCard::start()
{
    if (m_success->value())
        m_desk.start(m_success->key(), customerName());
}

void SuccessCard::addGoal()
{
    if (!m_success->value())
        return;
    CustomerGoal goal;
    goal.customer = m_success->key();
    m_desk.openGoal(goal, customerName());
}

void SuccessCard::noteCheckIn()
{
    if (m_success->value())
        m_desk.checkIn(m_success->key(), customerName());
}

QString SuccessCard::customerName() const
{
    return m_success->value() ? m_success->value()->customerName : QString();
}

void SuccessCard::refresh()
{
    const auto &seen = m_success->value();
    // Whoever ticks off step by step with the keyboard stays at the step.
    const QWidget *focused = QApplication::focusWidget();
    const QString kept = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    clearLayout(m_rows);
    m_lines.clear();
    m_add->setEnabled(seen && m_desk.mayEdit());
    const bool isShown = seen && (!seen->onboardings.isEmpty() || !seen->goals.isEmpty() || !seen->checkIns.isEmpty() ||
                                  seen->nextCheckIn.isValid() || (m_desk.offers() && !m_desk.offers()->templates.isEmpty()));
    setVisible(isShown);
    if (!isShown)
        return;
    for (const Onboarding &onboarding : seen->onboardings)
        addOnboarding(onboarding);
    for (const CustomerGoal &goal : seen->goals)
        addGoalLine(goal);
    addCheckIns();
    if (m_lines.isEmpty())
        addText(m_rows, tr("No onboarding and no goals yet."));
    for (int i = 0; !kept.isEmpty() && i < m_rows->count(); ++i) {
        const QWidget *row = m_rows->itemAt(i)->widget();
        if (auto *again = row ? row->findChild<QWidget *>(kept) : nullptr)
            again->setFocus(Qt::OtherFocusReason);
    }
}

void SuccessCard::addText(QVBoxLayout *column, const QString &text, bool strong)
{
    auto *label = new TextLabel(text, strong ? FontRole::Strong : FontRole::Small,
                                strong ? ColourRole::Text : ColourRole::Muted, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    column->addWidget(label);
    m_lines += text;
}

QPushButton *SuccessCard::menuButton(const QString &spoken)
{
    auto *button = new QPushButton(tr("What to do…"), this);
    button->setAccessibleName(spoken);
    button->setEnabled(m_desk.mayEdit());
    setButtonLook(button, ButtonVariant::Quiet, ButtonSize::Small);
    button->setMenu(new QMenu(button));
    return button;
}

void SuccessCard::addOnboarding(const Onboarding &onboarding)
{
    const auto stall = stallOn(onboarding, m_success->value()->today);
    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    addText(column, onboarding.name, true);
    if (onboarding.state == OnboardingState::Running) {
        auto *bar = new QProgressBar(widget);
        bar->setRange(0, 100);
        bar->setValue(percentDone(onboarding));
        bar->setTextVisible(false);
        bar->setAccessibleName(tr("How much of “%1” is done", "an onboarding").arg(onboarding.name));
        column->addWidget(bar);
        addText(column, SuccessTexts::progress(onboarding, m_desk.services().formatting));
        addSteps(onboarding, column);
        if (!onboarding.blocker.isEmpty())
            addText(column, tr("Waits for: %1", "what blocks an onboarding").arg(onboarding.blocker));
        if (stall)
            addText(column, SuccessTexts::stall(*stall));
    } else {
        addText(column, SuccessTexts::next(onboarding, m_desk.services().formatting));
    }
    const ChipText chip = SuccessTexts::chip(onboarding, stall.has_value());
    m_lines += chip.text;
    auto *line = new QHBoxLayout;
    line->addWidget(new Chip(chip.text, chip.tone, widget));
    line->addStretch(1);
    QPushButton *steps = menuButton(tr("What to do with %1", "an onboarding").arg(onboarding.name));
    m_desk.fillMenu(*steps->menu(), onboarding, customerName());
    line->addWidget(steps);
    column->addLayout(line);
    m_rows->addWidget(widget);
}

void SuccessCard::addSteps(const Onboarding &onboarding, QVBoxLayout *column)
{
    const Formatting &formatting = m_desk.services().formatting;
    for (const OnboardingStep &step : onboarding.steps) {
        const QString day = step.isDone() ? tr("done on %1", "a day").arg(formatting.shortDate(step.doneOn))
                                          : tr("due on %1", "a day").arg(formatting.shortDate(step.dueOn));
        auto *box = new QCheckBox(this);
        box->setObjectName(u"step_%1"_s.arg(step.id.value));
        box->setAccessibleName(tr("%1, %2", "a step, its day").arg(step.title, day));
        box->setToolTip(day);
        box->setChecked(step.isDone());
        box->setEnabled(m_desk.mayEdit());
        connect(box, &QCheckBox::clicked, this,
                [this, id = onboarding.id, stepId = step.id](bool done) { m_desk.tick(id, stepId, done); });
        auto *row = new QHBoxLayout;
        row->setSpacing(space::s);
        row->addWidget(box, 0, Qt::AlignTop);
        auto *words = new TextLabel(step.title, FontRole::Body, ColourRole::Text, this);
        words->setWordWrap(true); // a button's own words stay in one line
        words->setTextFormat(Qt::PlainText);
        new TickByWords(*words, *box);
        row->addWidget(words, 1);
        column->addLayout(row);
        m_lines += step.title;
    }
}

void SuccessCard::addGoalLine(const CustomerGoal &goal)
{
    auto *widget = new QWidget(this);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    addText(column, goal.title, true);
    if (const QString aim = SuccessTexts::aim(goal, m_desk.services().formatting); !aim.isEmpty())
        addText(column, aim);
    if (!goal.note.isEmpty())
        addText(column, goal.note);
    const ChipText chip = SuccessTexts::chip(goal, m_success->value()->today);
    m_lines += chip.text;
    auto *line = new QHBoxLayout;
    line->addWidget(new Chip(chip.text, chip.tone, widget));
    line->addStretch(1);
    QPushButton *steps = menuButton(tr("What to do with %1", "a goal").arg(goal.title));
    m_desk.fillMenu(*steps->menu(), goal, customerName());
    line->addWidget(steps);
    column->addLayout(line);
    m_rows->addWidget(widget);
}

void SuccessCard::addCheckIns()
{
    const CustomerSuccess &seen = *m_success->value();
    const Formatting &formatting = m_desk.services().formatting;
    if (!seen.checkIns.isEmpty()) {
        const CheckIn &last = seen.checkIns.first();
        const QString day = formatting.shortDate(last.heldOn);
        addText(m_rows,
                last.mood == CheckInMood::Unknown
                    ? tr("Last check-in on %1", "a day").arg(day)
                    : tr("Last check-in on %1: %2", "a day, how the customer felt").arg(day, SuccessTexts::mood(last.mood)));
        if (!last.note.isEmpty())
            addText(m_rows, last.note);
        QPushButton *steps = menuButton(tr("What to do with the last check-in"));
        m_desk.fillMenu(*steps->menu(), last);
        m_rows->addWidget(steps, 0, Qt::AlignTrailing);
    }
    if (seen.nextCheckIn.isValid())
        addText(m_rows, tr("Next check-in due on %1", "a day").arg(formatting.shortDate(seen.nextCheckIn)));
}

} // namespace regulars
