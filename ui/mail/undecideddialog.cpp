// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mail/undecideddialog.h"

#include "models/base/commandrunner.h"
#include "models/base/whendone.h"
#include "models/mail/mailcentre.h"
#include "models/tickets/ticketsearch.h"
#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Column { From, Subject, When, Perhaps, ColumnCount };

} // namespace

UndecidedDialog::UndecidedDialog(Database &database, MailCentre &mail, CommandRunner &commands, const Formatting &formatting,
                                 QWidget *parent)
    : QDialog(parent), m_database(database), m_mail(mail), m_commands(commands), m_formatting(formatting)
{
    setWindowTitle(tr("Where do these messages belong?"));
    m_empty = new EmptyState(IconName::Email, tr("Every message has its place"),
                             tr("When it is not clear to which ticket a message belongs, it is asked here."), this);
    createTable();
    layOut(createButtons());
    connect(&m_mail, &MailCentre::changed, this, &UndecidedDialog::refresh);
    resize(820, 420);
    refresh();
}

void UndecidedDialog::createTable()
{
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setAccessibleName(tr("Messages"));
    m_table->setHorizontalHeaderLabels({tr("From"), tr("Subject"), tr("Received"), tr("Perhaps")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    prepareTableView(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSectionResizeMode(Perhaps, QHeaderView::Stretch);
    m_table->setColumnWidth(From, 170);
    m_table->setColumnWidth(Subject, 240);
    m_table->setColumnWidth(When, 120);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &UndecidedDialog::followChoice);
}

QWidget *UndecidedDialog::createButtons()
{
    auto *row = new QWidget(this);
    m_there = new QPushButton(tr("It belongs there"), row);
    m_number = new QLineEdit(row);
    m_number->setPlaceholderText(tr("Number of another ticket"));
    m_number->setAccessibleName(m_number->placeholderText());
    m_number->setMaximumWidth(190);
    m_new = new QPushButton(tr("New ticket"), row);
    m_dismiss = new QPushButton(tr("Dismiss"), row);
    auto *close = new QPushButton(tr("Close"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (QWidget *each : std::initializer_list<QWidget *>{m_there, m_number, m_new, m_dismiss})
        layout->addWidget(each);
    layout->addStretch();
    layout->addWidget(close);
    for (QPushButton *button : {m_there, m_new, m_dismiss, close})
        button->setAutoDefault(false);
    connect(m_number, &QLineEdit::textChanged, this, &UndecidedDialog::followChoice);
    connect(m_number, &QLineEdit::returnPressed, m_there, &QPushButton::click);
    connect(m_there, &QPushButton::clicked, this, [this] {
        QString typed = m_number->text().trimmed();
        typed.remove(u'#');
        if (!typed.isEmpty())
            fileUnder(typed.toLongLong());
        else
            file(chosen(), {});
    });
    connect(m_new, &QPushButton::clicked, this, [this] {
        for (const UndecidedMail &mail : chosen())
            m_commands.run(FileMail{mail.id, {}});
    });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        DismissMails command;
        for (const UndecidedMail &mail : chosen())
            command.mails += mail.id;
        m_commands.run(command);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return row;
}

void UndecidedDialog::layOut(QWidget *buttons)
{
    m_problem = new TextLabel({}, FontRole::Small, ColourRole::Red, this);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::m);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

void UndecidedDialog::refresh()
{
    const auto &desk = m_mail.view().value();
    const QList<UndecidedMail> mails = desk ? desk->undecided : QList<UndecidedMail>();
    // What is chosen stays so when the rows move: it is a message, not a place.
    QList<qint64> selected;
    for (const QTableWidgetItem *item : m_table->selectedItems())
        selected += item->data(Qt::UserRole).toLongLong();
    m_empty->setVisible(mails.isEmpty());
    m_table->setVisible(!mails.isEmpty());
    m_table->setRowCount(static_cast<int>(mails.size()));
    for (int row = 0; row < mails.size(); ++row) {
        const UndecidedMail &mail = mails.at(row);
        const QString from = mail.from.name.isEmpty() ? mail.from.address : mail.from.name;
        const QString perhaps =
            mail.ticket.isValid()
                ? tr("#%1 %2", "number and subject of a ticket").arg(QString::number(mail.number), mail.ticketSubject)
                : QString();
        const QString texts[ColumnCount] = {from, mail.subject,
                                            m_formatting.shortDate(m_formatting.calendar().date(mail.at)), perhaps};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setData(Qt::UserRole, QVariant::fromValue(mail.id.value));
            item->setToolTip(column == From ? mail.from.address : texts[column]);
            m_table->setItem(row, column, item);
            item->setSelected(selected.contains(mail.id.value));
        }
    }
    if (m_table->selectedItems().isEmpty() && !mails.isEmpty())
        m_table->setCurrentCell(0, 0); // selectRow() finds no column from right to left
    followChoice();
}

QList<UndecidedMail> UndecidedDialog::chosen() const
{
    QList<UndecidedMail> mails;
    if (!m_mail.view().value())
        return mails;
    const auto items = m_table->selectedItems();
    for (const UndecidedMail &mail : m_mail.view().value()->undecided) {
        if (std::any_of(items.begin(), items.end(), [&](const QTableWidgetItem *item) {
                return item->column() == From && item->data(Qt::UserRole).toLongLong() == mail.id.value;
            }))
            mails += mail;
    }
    return mails;
}

void UndecidedDialog::followChoice()
{
    const QList<UndecidedMail> mails = chosen();
    const bool known = std::all_of(mails.begin(), mails.end(),
                                   [](const UndecidedMail &mail) { return mail.ticket.isValid(); });
    m_there->setEnabled(!mails.isEmpty() && (known || !m_number->text().trimmed().isEmpty()));
    m_new->setEnabled(!mails.isEmpty());
    m_dismiss->setEnabled(!mails.isEmpty());
    m_problem->hide();
}

void UndecidedDialog::fileUnder(qint64 number)
{
    // They may not be the chosen ones any more when the answer comes.
    whenDone(findTicketByNumber(m_database, number), this, [this, mails = chosen()](const Result<TicketId> &found) {
        if (found) {
            m_number->clear();
            file(mails, *found);
            return;
        }
        m_problem->setText(found.error().code == ErrorCode::NotFound ? tr("There is no ticket with this number.")
                                                                     : errorText(found.error()));
        m_problem->show();
    });
}

void UndecidedDialog::file(const QList<UndecidedMail> &mails, TicketId ticket)
{
    for (const UndecidedMail &mail : mails)
        m_commands.run(FileMail{mail.id, ticket.isValid() ? ticket : mail.ticket});
}

} // namespace regulars
