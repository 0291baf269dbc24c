// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/exportscard.h"

#include "models/exchange/exportloglist.h"
#include "models/people/signin.h"
#include "ui/base/formatting.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"

#include <QtCore/QDir>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Column { When, Who, What, Where, ColumnCount };
constexpr int mostRowsShown = 8;

} // namespace

ExportsCard::ExportsCard(Database &database, SignIn &signIn, const Formatting &formatting, QWidget *parent)
    : Card(tr("Data taken out"), parent),
      m_signIn(signIn),
      m_formatting(formatting),
      m_log(new ExportLogList(database, this))
{
    m_none = new TextLabel(
        tr("Nobody has exported or printed data yet. Whenever somebody does, it is noted here: who, when, "
           "what and where to."),
        FontRole::Body, ColourRole::Muted, this);
    m_none->setWordWrap(true);
    createTable();
    m_more = new QPushButton(tr("Show older ones"), this);
    body()->setSpacing(space::m);
    body()->addWidget(m_none);
    body()->addWidget(m_table);
    body()->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QPushButton::clicked, m_log, &ExportLogList::showMore);
    connect(m_log, &QueryModel::loaded, this, &ExportsCard::showRecords);
    connect(&m_signIn, &SignIn::changed, this, &ExportsCard::followRights);
    showRecords();
    followRights();
}

void ExportsCard::createTable()
{
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setAccessibleName(tr("Data taken out"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Where to")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    prepareTableView(m_table);
    m_table->setColumnWidth(When, 150);
    m_table->setColumnWidth(Who, 120);
    m_table->setColumnWidth(What, 190);
    m_table->horizontalHeader()->setSectionResizeMode(Where, QHeaderView::Stretch);
    m_table->setTextElideMode(Qt::ElideMiddle);
}

void ExportsCard::followRights()
{
    setVisible(m_signIn.may(Right::Export));
    if (isVisibleTo(parentWidget()))
        m_log->refresh();
}

QString ExportsCard::subject(ExportSubject subject)
{
    switch (subject) {
    case ExportSubject::Customers:
        return tr("Customers");
    case ExportSubject::Orders:
        return tr("Orders");
    case ExportSubject::Shop:
        return tr("The whole shop");
    case ExportSubject::Tasks:
        return tr("Tasks");
    case ExportSubject::Story:
        return tr("A customer's story");
    case ExportSubject::Files:
        return tr("A customer's file");
    case ExportSubject::Knowledge:
        return tr("Knowledge articles");
    case ExportSubject::Report:
        return tr("A report");
    case ExportSubject::Loyalty:
        return tr("Cards, statements or coupons");
    case ExportSubject::Subscriptions:
        return tr("Subscriptions");
    case ExportSubject::Other:
        break;
    }
    return tr("Something else");
}

QString ExportsCard::what(const ExportRecord &record)
{
    const QString name = subject(record.subject);
    return record.rows == 1 ? name : tr("%1, %n row(s)", "what was exported", static_cast<int>(record.rows)).arg(name);
}

QString ExportsCard::where(const ExportRecord &record)
{
    if (record.format == "printer"_L1)
        return tr("Printer");
    if (record.format == "clipboard"_L1)
        return tr("Clipboard");
    return QDir::toNativeSeparators(record.target);
}

void ExportsCard::showRecords()
{
    const QList<ExportRecord> &records = m_log->rows();
    m_none->setVisible(records.isEmpty());
    m_table->setVisible(!records.isEmpty());
    m_more->setVisible(m_log->hasMore());
    m_table->setRowCount(static_cast<int>(records.size()));
    for (int row = 0; row < records.size(); ++row) {
        const ExportRecord &record = records.at(row);
        const QDate day = m_formatting.calendar().date(record.at);
        const QString when = tr("%1, %2", "day, time").arg(m_formatting.shortDate(day), m_formatting.time(record.at));
        const QString who = record.userName.isEmpty() ? tr("nobody signed in") : record.userName;
        const QStringList cells{when, who, what(record), where(record)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(cells.at(column));
            m_table->setItem(row, column, item);
        }
    }
    fitHeightToRows(m_table, mostRowsShown);
}

} // namespace regulars
