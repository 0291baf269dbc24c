// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/taskform.h"

#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/suggestedit.h"
#include "ui/customers/customertexts.h"
#include "ui/tasks/stepsedit.h"
#include "ui/tasks/tasktexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// What was typed as a time: "14:30", "2:30 PM", "14", "1430"; null when it is none.
QTime timeOf(const QString &text, const QLocale &locale)
{
    const QString typed = text.trimmed();
    for (const QString &format : {locale.timeFormat(QLocale::ShortFormat), u"H:mm"_s, u"H.mm"_s, u"Hmm"_s, u"H"_s}) {
        if (const QTime time = locale.toTime(typed, format); time.isValid())
            return time;
    }
    return {};
}

} // namespace

TaskForm::TaskForm(const TaskRow &task, const Formatting &formatting, QWidget *parent)
    : FormDialog(task.task.id.isValid() ? tr("Edit task") : tr("New task"), parent), m_base(task), m_formatting(formatting)
{
    if (!m_base.task.id.isValid() && !m_base.task.dueAt)
        m_base.task.dueAt = formatting.calendar().noon(formatting.today());
    m_type = new SegmentedControl(this);
    m_type->setObjectName(u"type"_s);
    m_type->setAccessibleName(tr("Kind"));
    for (const TaskType type : {TaskType::Task, TaskType::Promise})
        m_type->addSegment(TaskTexts::type(type));
    m_type->setToolTip(tr("A promise is what you told a customer you would do"));
    body()->addWidget(m_type, 0, Qt::AlignLeading);
    addFields();
    body()->addStretch(1);
    resize(680, 620);
    fill();
    m_form->field(u"title"_s).editor()->setFocus();
}

void TaskForm::addFields()
{
    auto *form = new QWidget(this);
    body()->addWidget(form);
    m_form = new FormBinder(form, 2);
    auto *title = new QLineEdit(form);
    m_form->addEditor(u"title"_s, tr("What is to be done"), title,
                      {[title] { return title->text().trimmed(); },
                       [title](const QVariant &value) { title->setText(value.toString()); },
                       {}});
    addDue();
    addCustomer();
    addOwner();
    addRepetition();
    m_form->addLongText(u"note"_s, tr("Note"), 5000);
    m_steps = new StepsEdit(form);
    m_form->addEditor(u"steps"_s, tr("Steps"), m_steps, {[] { return QVariant(); }, [](const QVariant &) {}, {}});
}

void TaskForm::addDue()
{
    m_form->addDate(u"due"_s, tr("Due"));
    m_time = new QLineEdit(m_form->field(u"due"_s).editor()->parentWidget());
    m_time->setPlaceholderText(tr("Any time"));
    m_form->addEditor(u"time"_s, tr("Time"), m_time,
                      {[this] { return m_time->text().trimmed(); },
                       [this](const QVariant &value) { m_time->setText(value.toString()); },
                       {}},
                      false);
    auto *days = new QWidget(m_time->parentWidget());
    auto *layout = new QHBoxLayout(days);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    const QDate today = m_formatting.today();
    for (const auto &[text, day] : {std::pair(tr("Today"), today), std::pair(tr("Tomorrow"), today.addDays(1)),
                                    std::pair(tr("In a week"), today.addDays(7)), std::pair(tr("No date"), QDate())}) {
        auto *button = new QPushButton(text, days);
        button->setAutoDefault(false);
        setButtonLook(button, ButtonVariant::Secondary, ButtonSize::Small);
        connect(button, &QPushButton::clicked, this, [this, day = day] { setDue(day); });
        layout->addWidget(button);
    }
    layout->addStretch(1);
    m_form->addEditor(u"days"_s, {}, days, {[] { return QVariant(); }, [](const QVariant &) {}, {}});
}

void TaskForm::addCustomer()
{
    m_customerEdit = new SuggestEdit(m_time->parentWidget());
    m_customerEdit->setPlaceholderText(tr("Name, phone or card number"));
    m_customerEdit->setClearButtonEnabled(true);
    m_form->addEditor(u"customer"_s, tr("Customer"), m_customerEdit,
                      {[this] { return m_customerEdit->text(); }, [](const QVariant &) {}, {}}, false);
    connect(m_customerEdit, &SuggestEdit::suggestionsWanted, this, &TaskForm::customersWanted);
    connect(m_customerEdit, &QLineEdit::textChanged, this, [this] { m_customer = {}; });
    connect(m_customerEdit, &SuggestEdit::chosen, this,
            [this](const QVariant &value) { m_customer = value.value<CustomerId>(); });
}

void TaskForm::addOwner()
{
    m_owner = new QComboBox(m_time->parentWidget());
    m_form->addEditor(u"owner"_s, tr("Whose task"), m_owner, {[this] { return m_owner->currentData(); }, {}, {}}, false);
    m_owner->addItem(tr("Whoever comes to it"), QVariant::fromValue<qint64>(0));
}

void TaskForm::addRepetition()
{
    m_repetition = new QComboBox(m_time->parentWidget());
    for (const auto &[rule, text] : TaskTexts::recurrences())
        m_repetition->addItem(text, rule);
    m_form->addEditor(u"recurrence"_s, tr("Repeats"), m_repetition, {[this] { return m_repetition->currentData(); }, {}, {}},
                      false);
    QList<std::pair<QVariant, QString>> priorities;
    for (const TaskPriority priority : {TaskPriority::Low, TaskPriority::Normal, TaskPriority::High})
        priorities.append({nameOf(priority), TaskTexts::priority(priority)});
    m_form->addChoice(u"priority"_s, tr("Priority"), priorities);
}

void TaskForm::setOwners(const QList<User> &owners)
{
    const bool clean = !isDirty();
    while (m_owner->count() > 1)
        m_owner->removeItem(m_owner->count() - 1);
    for (const User &user : owners)
        m_owner->addItem(user.name, user.id.value);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(m_base.task.owner.value)));
    if (clean)
        m_clean = task();
}

void TaskForm::fill()
{
    const Task &base = m_base.task;
    const LocalCalendar &calendar = m_formatting.calendar();
    m_type->setCurrentIndex(base.isPromise() ? 1 : 0);
    m_form->setValue(u"title"_s, base.title);
    m_form->setValue(u"due"_s, base.dueAt ? calendar.date(*base.dueAt) : QDate());
    m_time->setText(base.dueAt && !base.timeUnknown ? m_formatting.time(*base.dueAt) : QString());
    m_customerEdit->setQuietText(m_base.customerName.isEmpty() ? QString() : CustomerTexts::name(m_base.customerName));
    m_customer = base.customer;
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(base.owner.value)));
    if (m_repetition->findData(base.recurrence) < 0)
        m_repetition->addItem(TaskTexts::recurrence(base.recurrence), base.recurrence);
    m_repetition->setCurrentIndex(m_repetition->findData(base.recurrence));
    m_form->setValue(u"priority"_s, nameOf(base.priority));
    m_form->setValue(u"note"_s, base.note);
    m_steps->setItems(base.items);
    m_form->clearErrors();
    m_clean = task();
}

void TaskForm::setDue(QDate day)
{
    m_form->setValue(u"due"_s, day);
    if (!day.isValid())
        m_time->clear();
}

QTime TaskForm::time() const
{
    return timeOf(m_time->text(), m_time->locale());
}

Task TaskForm::task() const
{
    Task task = m_base.task;
    const LocalCalendar &calendar = m_formatting.calendar();
    task.type = m_type->currentIndex() == 1 ? TaskType::Promise : TaskType::Task;
    task.title = m_form->value<QString>(u"title"_s);
    task.note = m_form->value<QString>(u"note"_s);
    const auto day = m_form->value<QDate>(u"due"_s);
    task.timeUnknown = !time().isValid();
    task.dueAt.reset();
    if (day.isValid())
        task.dueAt = task.timeUnknown ? calendar.noon(day) : calendar.at(day, time());
    const bool typed = !m_customerEdit->text().trimmed().isEmpty();
    task.customer = typed ? m_customer : CustomerId{};
    if (task.customer != m_base.task.customer)
        task.order = {};
    task.owner = UserId{m_owner->currentData().toLongLong()};
    task.recurrence = m_repetition->currentData().toString();
    task.priority = valueOf<TaskPriority>(m_form->value<QString>(u"priority"_s));
    task.items = m_steps->items();
    return task;
}

void TaskForm::showCustomers(const QString &text, const QList<Suggestion> &customers)
{
    m_customerEdit->showSuggestions(text, customers);
}

bool TaskForm::isDirty() const
{
    return !(task() == m_clean);
}

QList<Error> TaskForm::errorsOf(const Task &entered) const
{
    QList<Error> errors = m_form->check();
    if (!m_time->text().trimmed().isEmpty() && !time().isValid())
        errors += invalidField(u"time"_s, u"not_a_time"_s);
    else if (time().isValid() && !entered.dueAt)
        errors += invalidField(u"due"_s, u"required"_s);
    // A name that was typed and not chosen is nobody's.
    if (!m_customerEdit->text().trimmed().isEmpty() && !m_customer.isValid())
        errors += invalidField(u"customer"_s, u"not_in_the_list"_s);
    else
        errors += validate(entered);
    return errors;
}

void TaskForm::save()
{
    notice()->hide();
    const Task entered = task();
    const QList<Error> errors = errorsOf(entered);
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(entered);
}

void TaskForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

void TaskForm::showConflict(const TaskRow &theirs)
{
    setSaving(false);
    notice()->show(tr("This task was changed elsewhere while you were editing. Which version shall stay?"), Tone::Warning);
    connect(notice()->addButton(tr("Keep mine")), &QPushButton::clicked, this, [this, version = theirs.task.rowVersion] {
        m_base.task.rowVersion = version;
        save();
    });
    connect(notice()->addButton(tr("Take theirs")), &QPushButton::clicked, this, [this, theirs] {
        m_base = theirs;
        fill();
    });
}

} // namespace regulars
