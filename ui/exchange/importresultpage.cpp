// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/importresultpage.h"

#include "ui/base/card.h"
#include "ui/base/formatting.h"
#include "ui/base/keyfigure.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/exchange/importtexts.h"
#include "ui/exchange/subscriptionimporttexts.h"
#include "ui/exchange/ticketimporttexts.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>

using namespace Qt::StringLiterals;

namespace regulars {

ImportResultPage::ImportResultPage(const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_formatting(formatting),
      m_title(new TextLabel({}, FontRole::PageTitle, ColourRole::Text, this)),
      m_sentence(new TextLabel({}, FontRole::Body, ColourRole::Muted, this)),
      m_progress(new QProgressBar(this)),
      m_card(new Card({}, this)),
      m_figures(new QHBoxLayout),
      m_result(new TextLabel({}, FontRole::Body, ColourRole::Text, m_card))
{
    m_sentence->setWordWrap(true);
    m_progress->hide();
    m_card->hide();
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_result->setObjectName(u"result"_s);
    m_result->setTextFormat(Qt::RichText);
    m_result->setWordWrap(true);
    m_result->setOpenExternalLinks(true);
    m_result->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_figures->setSpacing(2 * space::xl);
    m_card->body()->setSpacing(space::l);
    m_card->body()->addLayout(m_figures);
    m_card->body()->addWidget(m_result);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_progress);
    layout->addWidget(m_card);
    layout->addStretch(1);
}

bool ImportResultPage::isRunning() const
{
    return m_progress->isVisibleTo(this);
}

void ImportResultPage::showRunning()
{
    m_title->setText(tr("Importing…"));
    m_sentence->setText(
        tr("You can close this window; the import goes on and can be stopped at the foot of the main window."));
    m_sentence->show();
    m_progress->show();
    m_card->hide();
}

void ImportResultPage::setProgress(int thousandths)
{
    m_progress->setValue(thousandths);
}

void ImportResultPage::addFigure(const QString &label, qint64 value)
{
    auto *figure = new KeyFigure(label, FontRole::KeyFigure, m_card);
    figure->setAlignment(Qt::AlignLeft);
    figure->setValue(m_formatting.number(value));
    m_figures->addWidget(figure);
}

void ImportResultPage::showResult(const ImportSession &session)
{
    while (QLayoutItem *item = m_figures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_progress->hide();
    m_title->setText(tr("The import is done"));
    m_sentence->setText(QFileInfo(session.options().file).fileName());
    QStringList lines;
    QString rejected;
    if (session.kind() == ImportKind::Contacts) {
        const ContactImportReport &report = *session.contactReport();
        addFigure(tr("added"), report.created);
        addFigure(tr("changed"), report.updated);
        addFigure(tr("nothing new"), report.unchanged);
        addFigure(tr("left out"), report.rejected + report.skipped);
        lines = ImportTexts::notes(report, m_formatting);
        rejected = report.rejectedFile;
    } else if (session.kind() == ImportKind::Tickets) {
        const TicketImportReport &report = *session.ticketReport();
        addFigure(tr("tickets"), report.ticketsCreated);
        addFigure(tr("solved or closed"), report.finished);
        addFigure(tr("new customers"), report.customersCreated);
        addFigure(tr("rows left out"), report.rejected);
        lines = TicketImportTexts::counts(report).mid(2); // what the figures do not say
        rejected = report.rejectedFile;
    } else if (session.kind() == ImportKind::Subscriptions) {
        const SubscriptionImportReport &report = *session.subscriptionReport();
        addFigure(tr("subscriptions"), report.created);
        addFigure(tr("new plans"), report.plansCreated);
        addFigure(tr("new customers"), report.customersCreated);
        addFigure(tr("rows left out"), report.rejected);
        lines = SubscriptionImportTexts::counts(report).mid(1); // what the figures do not say
        rejected = report.rejectedFile;
    } else {
        const OrderImportReport &report = *session.report();
        addFigure(tr("orders"), report.ordersCreated);
        addFigure(tr("new customers"), report.customersCreated);
        addFigure(tr("returns"), report.returnsCreated);
        addFigure(tr("rows left out"), report.rejected);
        lines = ImportTexts::counts(report, m_formatting.locale()).mid(2); // what the figures do not say
        rejected = report.rejectedFile;
    }
    m_figures->addStretch(1);
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    if (!rejected.isEmpty()) {
        const QString link = u"<a href=\"%1\">%2</a>"_s.arg(QUrl::fromLocalFile(rejected).toString(QUrl::FullyEncoded),
                                                            QFileInfo(rejected).fileName().toHtmlEscaped());
        lines.append(tr("The rows that were left out are in %1, with the reasons.", "a link").arg(link));
    }
    m_result->setText(lines.join("<br>"_L1));
    m_result->setVisible(!lines.isEmpty());
    m_card->show();
}

} // namespace regulars
