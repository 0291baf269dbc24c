// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/absencesdialog.h"

#include "models/base/commandrunner.h"
#include "models/routing/routingcommands.h"
#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/saveform.h"
#include "ui/base/textlabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Column { PersonColumn, DaysColumn, SubstituteColumn, ColumnCount };

} // namespace

AbsenceForm::AbsenceForm(const Absence &absence, const RoutingSetup &setup, QWidget *parent)
    : FormDialog(absence.id.isValid() ? tr("Edit absence") : tr("New absence"), parent), m_absence(absence)
{
    auto *form = new QWidget(this);
    body()->addWidget(form);
    body()->addStretch(1);
    m_form = new FormBinder(form, 2);
    QList<std::pair<QVariant, QString>> people;
    for (const User &user : setup.people)
        people.append({user.id.value, user.name});
    m_form->addChoice(u"user"_s, tr("Who is away"), people);
    people.prepend({QVariant::fromValue<qint64>(0), tr("Nobody")});
    m_form->addChoice(u"substitute"_s, tr("Who stands in"), people);
    m_form->addDate(u"from"_s, tr("From")).setRequired();
    m_form->addDate(u"until"_s, tr("Until (empty: until further notice)"));
    m_form->setValue(u"user"_s, absence.user.isValid() ? absence.user.value : people.value(1).first.toLongLong());
    m_form->setValue(u"substitute"_s, absence.substitute.value);
    m_form->setValue(u"from"_s, absence.from.isValid() ? absence.from : setup.today);
    m_form->setValue(u"until"_s, absence.until);
    m_form->markClean();
    setSaveText(tr("Save"));
    resize(560, 320);
    m_form->field(u"user"_s).editor()->setFocus();
}

bool AbsenceForm::isDirty() const
{
    return m_form->isDirty();
}

void AbsenceForm::save()
{
    notice()->hide();
    Absence entered = m_absence;
    entered.user = {m_form->value<qint64>(u"user"_s)};
    entered.substitute = {m_form->value<qint64>(u"substitute"_s)};
    entered.from = m_form->value<QDate>(u"from"_s);
    entered.until = m_form->value<QDate>(u"until"_s);
    QList<Error> errors = m_form->check();
    if (errors.isEmpty())
        errors = validate(entered);
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(entered);
}

void AbsenceForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

AbsencesDialog::AbsencesDialog(const RoutingServices &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_view(new RoutingView(services.database, this)), m_notice(new Notice(this))
{
    setWindowTitle(tr("Absences"));
    m_none = new EmptyState(IconName::Visit, tr("Nobody is away"), tr("Who is away is given no tickets."), this);
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(u"absences"_s);
    m_table->setAccessibleName(tr("Absences"));
    m_table->setHorizontalHeaderLabels({tr("Who"), tr("Days"), tr("Stands in")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    prepareTableView(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(PersonColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(DaysColumn, 220);
    m_table->setColumnWidth(SubstituteColumn, 150);
    connect(m_table, &QTableWidget::activated, this, &AbsencesDialog::edit);
    auto *removal = new QAction(m_table);
    removal->setShortcut(QKeySequence::Delete);
    removal->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(removal);
    connect(removal, &QAction::triggered, this, &AbsencesDialog::remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    m_notice->hide();
    layout->addWidget(m_notice);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(createButtons());
    connect(m_view, &RoutingView::changed, this, &AbsencesDialog::refresh);
    refresh();
    resize(620, 380);
}

QWidget *AbsencesDialog::createButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    const auto add = [&](const QString &text, const QString &name, auto pressed) {
        auto *button = new QPushButton(text, row);
        button->setObjectName(name);
        button->setAutoDefault(false);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, pressed);
        return button;
    };
    m_add = add(tr("Add absence…"), u"add_absence"_s, [this] { openForm({}); });
    m_edit = add(tr("Edit…"), u"edit_absence"_s, [this] { edit(); });
    m_edit->setAccessibleName(tr("Edit absence"));
    m_remove = add(tr("Remove"), u"remove_absence"_s, [this] { remove(); });
    m_remove->setAccessibleName(tr("Remove absence"));
    layout->addStretch(1);
    add(tr("Close"), u"close_absences"_s, [this] { accept(); });
    return row;
}

void AbsencesDialog::refresh()
{
    const auto &setup = m_view->value();
    m_add->setEnabled(setup && !setup->people.isEmpty());
    const int before = m_table->currentRow();
    m_table->setRowCount(setup ? static_cast<int>(setup->absences.size()) : 0);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Absence &absence = setup->absences.at(row);
        const Formatting &formatting = m_services.formatting;
        const QString from = formatting.shortDate(absence.from);
        const QString days = absence.until.isValid() ? tr("%1 – %2", "days").arg(from, formatting.shortDate(absence.until))
                                                     : tr("From %1 until further notice").arg(from);
        m_table->setItem(row, PersonColumn, new QTableWidgetItem(setup->personName(absence.user)));
        m_table->setItem(row, DaysColumn, new QTableWidgetItem(days));
        m_table->setItem(row, SubstituteColumn, new QTableWidgetItem(setup->personName(absence.substitute)));
    }
    const bool any = m_table->rowCount() > 0;
    if (any)
        m_table->setCurrentCell(std::clamp(before, 0, m_table->rowCount() - 1), PersonColumn);
    m_none->setVisible(!any);
    m_table->setVisible(any);
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
}

const Absence *AbsencesDialog::chosen() const
{
    const int row = m_table->currentRow();
    return m_view->value() && row >= 0 && row < m_view->value()->absences.size() ? &m_view->value()->absences.at(row)
                                                                                 : nullptr;
}

void AbsencesDialog::openForm(const Absence &absence)
{
    if (!m_view->value())
        return;
    auto *form = new AbsenceForm(absence, *m_view->value(), this);
    connect(form, &QDialog::finished, form, &QObject::deleteLater);
    connect(form, &AbsenceForm::submitted, this,
            [this, form](const Absence &entered) { saveForm(m_services.commands, form, SaveAbsence{entered}); });
    form->openForm();
}

void AbsencesDialog::edit()
{
    if (const Absence *absence = chosen())
        openForm(*absence);
}

void AbsencesDialog::remove()
{
    const Absence *absence = chosen();
    if (!absence)
        return;
    m_services.commands.run(RemoveAbsence{absence->id}, this, [this](const auto &answer) {
        if (!answer)
            m_notice->show(errorText(answer.error()), Tone::Danger);
    });
}

} // namespace regulars
