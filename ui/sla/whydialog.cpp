// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/whydialog.h"

#include "models/sla/slaexplanationview.h"
#include "ui/base/card.h"
#include "ui/base/errortext.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/base/theme.h"
#include "ui/sla/reasonwriter.h"
#include "ui/sla/slareasons.h"
#include "ui/tickets/tickettexts.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>

using namespace Qt::StringLiterals;

namespace regulars {

WhyDialog::WhyDialog(Database &database, const Formatting &formatting, TicketId ticket, QWidget *parent)
    : QDialog(parent),
      m_formatting(formatting),
      m_view(new SlaExplanationView(database, this)),
      m_title(new TextLabel({}, FontRole::CardTitle, ColourRole::Text, this)),
      m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Why this due time"));
    layOut();
    connect(m_view, &SlaExplanationView::changed, this, &WhyDialog::refresh);
    connect(&Theme::of(this), &Theme::changed, this, &WhyDialog::write);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    m_view->show(ticket);
    resize(640, 620);
}

void WhyDialog::layOut()
{
    m_title->setWordWrap(true);
    m_text->setObjectName(u"why"_s);
    m_text->setAccessibleName(tr("Why this due time"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(u"copy_why"_s);
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

void WhyDialog::refresh()
{
    using State = EntityViewBase::State;
    if (m_view->state() == State::Gone || m_view->state() == State::Failed) {
        m_plain = errorText(m_view->error());
        m_text->setPlainText(m_plain);
        return;
    }
    const auto &why = m_view->value();
    if (!why)
        return;
    m_title->setText(tr("%1 %2", "number and subject of a ticket").arg(TicketTexts::number(why->number), why->subject));
    m_plain = m_title->text() + u'\n' + SlaReasons(why->sla, m_formatting).text();
    write();
}

void WhyDialog::write()
{
    const auto &why = m_view->value();
    if (!why)
        return;
    const int place = m_text->verticalScrollBar()->value();
    writeReasons(*m_text, SlaReasons(why->sla, m_formatting).lines());
    m_text->verticalScrollBar()->setValue(place);
}

} // namespace regulars
