// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/balancedialog.h"

#include "models/loyalty/pointsviews.h"
#include "ui/base/card.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/balancereasons.h"
#include "ui/loyalty/pointstexts.h"
#include "ui/sla/reasonwriter.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>

using namespace Qt::StringLiterals;

namespace regulars {

BalanceDialog::BalanceDialog(Database &database, const Formatting &formatting, CustomerId customer, QWidget *parent)
    : QDialog(parent),
      m_formatting(formatting),
      m_view(new BalanceExplanationView(database, this)),
      m_programme(new PointsProgrammeView(database, this)),
      m_title(new TextLabel({}, FontRole::CardTitle, ColourRole::Text, this)),
      m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Why this balance"));
    layOut();
    connect(m_view, &BalanceExplanationView::changed, this, &BalanceDialog::refresh);
    connect(m_programme, &PointsProgrammeView::changed, this, &BalanceDialog::refresh);
    connect(&Theme::of(this), &Theme::changed, this, &BalanceDialog::write);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    m_view->show(customer);
    resize(640, 620);
}

void BalanceDialog::layOut()
{
    m_text->setObjectName(u"why_balance"_s);
    m_text->setAccessibleName(tr("Why this balance"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(u"copy_balance"_s);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_plain); });
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    close->setToolTip(tr("Esc"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::xl, space::m, space::xl, space::l);
    buttons->setSpacing(space::s);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(space::xl, space::l, space::xl, space::m);
    content->setSpacing(space::m);
    content->addWidget(m_title);
    content->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(content, 1);
    layout->addWidget(new Separator(this));
    layout->addLayout(buttons);
    m_text->setFocus();
}

void BalanceDialog::refresh()
{
    using State = EntityViewBase::State;
    if (m_view->state() == State::Gone || m_view->state() == State::Failed) {
        m_plain = errorText(m_view->error());
        m_text->setPlainText(m_plain);
        return;
    }
    if (!m_view->value() || !m_programme->value())
        return;
    const QString &pointName = m_programme->value()->pointName;
    m_title->setText(PointsTexts::amount(m_view->value()->balance.total, pointName, m_formatting));
    m_plain = m_title->text() + u'\n' + BalanceReasons(*m_view->value(), pointName, m_formatting).text();
    write();
}

void BalanceDialog::write()
{
    if (!m_view->value() || !m_programme->value())
        return;
    const BalanceReasons reasons(*m_view->value(), m_programme->value()->pointName, m_formatting);
    const int place = m_text->verticalScrollBar()->value();
    writeReasons(*m_text, reasons.lines());
    m_text->verticalScrollBar()->setValue(place);
}

} // namespace regulars
