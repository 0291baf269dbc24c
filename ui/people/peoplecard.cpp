// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/peoplecard.h"

#include "models/base/commandrunner.h"
#include "models/people/usercommands.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/listviews.h"
#include "ui/base/messagebar.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/people/peopletexts.h"
#include "ui/people/rightstable.h"
#include "ui/people/userform.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Column { Name, Role, Secret, ColumnCount };
constexpr int mostRowsShown = 6;

} // namespace

PeopleCard::PeopleCard(const PeopleServices &services, QWidget *parent) : Card(tr("People"), parent), m_services(services)
{
    m_none = new TextLabel(tr("Add the people who work here, and everything they do carries their name. Without any, "
                              "Regulars is simply open to whoever sits at this computer."),
                           FontRole::Body, ColourRole::Muted, this);
    m_none->setWordWrap(true);
    createTable();
    m_rightsPart = new QWidget(this);
    auto *rights = new QVBoxLayout(m_rightsPart);
    rights->setContentsMargins(0, 0, 0, 0);
    rights->setSpacing(space::m);
    rights->addWidget(new Separator(m_rightsPart));
    rights->addWidget(new TextLabel(tr("What each role may do"), FontRole::Strong, ColourRole::Text, m_rightsPart));
    m_rights = new RightsTable(m_rightsPart);
    rights->addWidget(m_rights);
    body()->setSpacing(space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_none, m_table, createButtons(), createLock(), m_rightsPart})
        body()->addWidget(part);
    connect(m_rights, &RightsTable::edited, this, [this](const RoleRights &edited) {
        m_services.commands.run(SaveRights{edited}, this, [this](const auto &answer) {
            if (!answer)
                showFailure(answer.error());
        });
    });
    connect(&m_services.signIn, &SignIn::changed, this, &PeopleCard::refresh);
    refresh();
}

void PeopleCard::createTable()
{
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(u"people"_s);
    m_table->setAccessibleName(tr("People"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("Signs in with")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    prepareTableView(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->setColumnWidth(Role, 140);
    m_table->setColumnWidth(Secret, 180);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_edit->setEnabled(chosen() != nullptr);
        m_remove->setEnabled(chosen() != nullptr);
    });
    connect(m_table, &QTableWidget::activated, this, [this] {
        if (const User *user = chosen())
            openForm(*user);
    });
}

QWidget *PeopleCard::createButtons()
{
    auto *row = new QWidget(this);
    auto *add = new QPushButton(tr("Add person…"), row);
    add->setObjectName(u"add_person"_s);
    m_edit = new QPushButton(tr("Edit…"), row);
    m_edit->setObjectName(u"edit_person"_s);
    m_edit->setAccessibleName(tr("Edit person"));
    m_remove = new QPushButton(tr("Remove…"), row);
    m_remove->setObjectName(u"remove_person"_s);
    m_remove->setAccessibleName(tr("Remove person"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (QPushButton *button : {add, m_edit, m_remove})
        layout->addWidget(button);
    layout->addStretch();
    connect(add, &QPushButton::clicked, this, [this] {
        User user;
        const auto &people = m_services.signIn.people().value();
        user.role = people && !people->users.isEmpty() ? UserRole::Staff : UserRole::Owner;
        openForm(user);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const User *user = chosen())
            openForm(*user);
    });
    connect(m_remove, &QPushButton::clicked, this, &PeopleCard::remove);
    return row;
}

QWidget *PeopleCard::createLock()
{
    m_lockLine = new QWidget(this);
    m_lock = new QComboBox(m_lockLine);
    m_lock->setObjectName(u"auto_lock"_s);
    m_lock->setAccessibleName(tr("Lock the window"));
    m_lock->addItem(tr("Only by hand"), 0);
    for (const int minutes : {1, 5, 15, 30, 60})
        m_lock->addItem(tr("After %n minute(s) without a key or click", "", minutes), minutes);
    auto *layout = new QHBoxLayout(m_lockLine);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    layout->addWidget(new TextLabel(tr("Lock the window"), FontRole::Body, ColourRole::Muted, m_lockLine));
    layout->addWidget(m_lock);
    layout->addStretch();
    connect(m_lock, &QComboBox::activated, this, [this](int index) {
        m_services.commands.run(SaveAutoLock{m_lock->itemData(index).toInt()}, this, [this](const auto &answer) {
            if (!answer)
                showFailure(answer.error());
        });
    });
    return m_lockLine;
}

const User *PeopleCard::chosen() const
{
    const QTableWidgetItem *item = m_table->currentRow() >= 0 ? m_table->item(m_table->currentRow(), Name) : nullptr;
    const auto &people = m_services.signIn.people().value();
    return item && people ? people->user({item->data(Qt::UserRole).toLongLong()}) : nullptr;
}

void PeopleCard::refresh()
{
    const auto &people = m_services.signIn.people().value();
    const bool any = people && !people->users.isEmpty();
    m_none->setVisible(!any);
    m_table->setVisible(any);
    m_lockLine->setVisible(any);
    m_rightsPart->setVisible(any);
    setEnabled(m_services.signIn.may(Right::Manage));
    if (!people)
        return;
    m_table->setRowCount(static_cast<int>(people->users.size()));
    int row = 0;
    for (const User &user : people->users) {
        const auto set = [&](Column column, const QString &text) {
            auto *item = new QTableWidgetItem(text);
            item->setData(Qt::UserRole, user.id.value);
            m_table->setItem(row, column, item);
        };
        set(Name, user.name);
        set(Role, PeopleTexts::role(user.role));
        set(Secret, user.hasSecret ? tr("PIN or password") : tr("Nothing"));
        ++row;
    }
    fitHeightToRows(m_table, mostRowsShown);
    m_rights->setRights(people->rights);
    m_lock->setCurrentIndex(std::max(0, m_lock->findData(people->autoLockMinutes)));
    m_edit->setEnabled(chosen() != nullptr);
    m_remove->setEnabled(chosen() != nullptr);
    m_edit->setVisible(any);
    m_remove->setVisible(any);
}

void PeopleCard::openForm(const User &user)
{
    auto *form = new UserForm(user, window());
    connect(form, &UserForm::submitted, this,
            [this, form](const User &entered, const std::optional<QString> &secret) { submit(form, entered, secret); });
    // A secret is not kept for later: closing forgets it.
    connect(form, &QDialog::finished, form, &QObject::deleteLater);
    form->openForm();
}

void PeopleCard::submit(UserForm *form, const User &user, const std::optional<QString> &secret)
{
    if (!user.id.isValid()) {
        m_services.commands.run(AddUser{user, secret.value_or(QString())}, form, [form](const auto &answer) {
            if (answer)
                form->finish();
            else
                form->showFailure(answer.error());
        });
        return;
    }
    m_services.commands.run(UpdateUser{user}, form, [this, form, id = user.id, secret](const auto &answer) {
        if (!answer)
            form->showFailure(answer.error());
        else if (secret)
            setSecret(form, id, *secret);
        else
            form->finish();
    });
}

void PeopleCard::setSecret(UserForm *form, UserId user, const QString &secret)
{
    m_services.commands.run(SetUserSecret{user, secret}, form, [form](const auto &answer) {
        if (answer)
            form->finish();
        else
            form->showFailure(answer.error());
    });
}

void PeopleCard::remove()
{
    const User *user = chosen();
    if (!user)
        return;
    Question question;
    question.title = tr("Remove %1?", "a person").arg(user->name);
    question.text = tr("%1 can't sign in any more. What they did keeps their name.").arg(user->name);
    question.choices = {tr("Remove")};
    question.dangerous = true;
    m_services.dialogs.ask(this, question, [this, id = user->id](int) {
        m_services.commands.run(RemoveUser{id}, this, [this](const auto &answer) {
            if (!answer)
                showFailure(answer.error());
        });
    });
}

void PeopleCard::showFailure(const Error &error)
{
    refresh(); // back to what holds
    m_services.messages.show({errorText(error), Tone::Danger, {}, {}, error.detail});
}

} // namespace regulars
