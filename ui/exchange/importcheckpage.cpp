// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/importcheckpage.h"

#include "ui/base/card.h"
#include "ui/base/formatting.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/exchange/importtexts.h"
#include "ui/exchange/subscriptionimporttexts.h"
#include "ui/exchange/ticketimporttexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

enum Column { WhoColumn, FieldColumn, BeforeColumn, AfterColumn, ColumnCount };
constexpr size_t problemsShown = 6;
constexpr int nameWidth = 170;
constexpr int fieldWidth = 130;

} // namespace

ImportCheckPage::ImportCheckPage(const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_formatting(formatting),
      m_counts(new TextLabel({}, FontRole::Body, ColourRole::Text, this)),
      m_notes(new TextLabel({}, FontRole::Small, ColourRole::Muted, this)),
      m_changesCard(new Card(tr("What changes"), this)),
      m_changes(new QTableWidget(0, ColumnCount, m_changesCard)),
      m_problemsCard(new Card(tr("Rows to look at"), this)),
      m_problems(new TextLabel({}, FontRole::Small, ColourRole::Amber, m_problemsCard))
{
    m_counts->setObjectName(u"counts"_s);
    m_counts->setWordWrap(true);
    m_notes->setObjectName(u"notes"_s);
    m_notes->setWordWrap(true);
    m_problems->setObjectName(u"problems"_s);
    m_problems->setWordWrap(true);
    m_changes->setObjectName(u"changes"_s);
    m_changes->setAccessibleName(tr("What changes"));
    m_changes->setHorizontalHeaderLabels({tr("Customer"), tr("Field"), tr("Now"), tr("After the import")});
    m_changes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    prepareTableView(m_changes);
    m_changes->setColumnWidth(WhoColumn, nameWidth);
    m_changes->setColumnWidth(FieldColumn, fieldWidth);
    m_changes->horizontalHeader()->setSectionResizeMode(BeforeColumn, QHeaderView::Stretch);
    m_changes->horizontalHeader()->setSectionResizeMode(AfterColumn, QHeaderView::Stretch);
    m_changes->setMinimumHeight(4 * extent::tableRow);
    m_changesCard->body()->addWidget(m_changes);
    m_problemsCard->body()->addWidget(m_problems);
    auto *counts = new Card(tr("What the import will bring"), this);
    counts->body()->addWidget(m_counts);
    counts->body()->addWidget(m_notes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(counts);
    layout->addWidget(m_changesCard, 1);
    layout->addWidget(m_problemsCard);
    layout->addStretch();
    m_changesCard->hide();
    m_problemsCard->hide();
}

void ImportCheckPage::show(const ImportSession &session)
{
    if (session.state() == ImportSession::State::Previewing) {
        m_counts->setText(tr("Reading the file…"));
        return;
    }
    if (session.state() != ImportSession::State::Ready) {
        m_counts->setText(tr("Nothing yet."));
        m_notes->hide();
        m_changesCard->hide();
        m_problemsCard->hide();
        return;
    }
    QStringList notes;
    if (session.kind() == ImportKind::Contacts) {
        const ContactImportReport &report = *session.contactReport();
        m_counts->setText(ImportTexts::counts(report).join(u'\n'));
        notes = ImportTexts::notes(report, m_formatting);
        showChanges(report.firstChanges);
        showProblems(report.firstProblems);
    } else if (session.kind() == ImportKind::Tickets) {
        m_counts->setText(TicketImportTexts::counts(*session.ticketReport()).join(u'\n'));
        showChanges({});
        showProblems(session.ticketReport()->firstProblems);
    } else if (session.kind() == ImportKind::Subscriptions) {
        m_counts->setText(SubscriptionImportTexts::counts(*session.subscriptionReport()).join(u'\n'));
        showChanges({});
        showProblems(session.subscriptionReport()->firstProblems);
    } else {
        m_counts->setText(ImportTexts::counts(*session.report(), m_formatting.locale()).join(u'\n'));
        showChanges({});
        showProblems(session.report()->firstProblems);
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void ImportCheckPage::showChanges(const std::vector<ContactChange> &changes)
{
    m_changes->setRowCount(0);
    for (const ContactChange &change : changes) {
        bool first = true;
        for (const FieldChange &field : change.fields) {
            const int row = m_changes->rowCount();
            m_changes->insertRow(row);
            const QStringList cells{first ? change.name : QString(), ImportTexts::fieldNamed(field.field),
                                    ImportTexts::value(field.field, field.before, m_formatting),
                                    ImportTexts::value(field.field, field.after, m_formatting)};
            for (int column = 0; column < ColumnCount; ++column) {
                auto *item = new QTableWidgetItem(cells[column].simplified());
                item->setToolTip(cells[column]);
                m_changes->setItem(row, column, item);
            }
            first = false;
        }
    }
    m_changesCard->setVisible(!changes.empty());
}

void ImportCheckPage::showProblems(const std::vector<RejectedRow> &problems)
{
    QStringList lines;
    for (size_t i = 0; i < std::min(problems.size(), problemsShown); ++i)
        lines.append(ImportTexts::problem(problems[i]));
    m_problems->setText(lines.join(u'\n'));
    m_problemsCard->setVisible(!lines.isEmpty());
}

} // namespace regulars
