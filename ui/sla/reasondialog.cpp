// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/reasondialog.h"

#include "ui/base/card.h"
#include "ui/base/errortext.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/base/theme.h"
#include "ui/sla/reasonwriter.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>

using namespace Qt::StringLiterals;

namespace regulars {

ReasonDialog::ReasonDialog(const QString &title, QWidget *parent)
    : QDialog(parent),
      m_heading(new TextLabel({}, FontRole::CardTitle, ColourRole::Text, this)),
      m_browser(new QTextBrowser(this)),
      m_buttons(new QHBoxLayout)
{
    setWindowTitle(title);
    m_browser->setAccessibleName(title);
    layOut();
    connect(&Theme::of(this), &Theme::changed, this, &ReasonDialog::write);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    resize(640, 620);
}

void ReasonDialog::layOut()
{
    m_heading->setWordWrap(true);
    m_browser->setObjectName(u"why"_s);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->viewport()->setAutoFillBackground(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    close->setToolTip(tr("Esc"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_buttons->setContentsMargins(space::xl, space::m, space::xl, space::l);
    m_buttons->setSpacing(space::s);
    m_buttons->addStretch(1);
    m_buttons->addWidget(close);
    QPushButton *copy = addButton(tr("Copy"), u"copy_why"_s);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_plain); });
    auto *content = new QVBoxLayout;
    content->setContentsMargins(space::xl, space::l, space::xl, space::m);
    content->setSpacing(space::m);
    content->addWidget(m_heading);
    content->addWidget(m_browser, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(content, 1);
    layout->addWidget(new Separator(this));
    layout->addLayout(m_buttons);
    m_browser->setFocus();
}

QPushButton *ReasonDialog::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 2, button); // before what stretches
    return button;
}

void ReasonDialog::showReasons(const QString &heading, const QList<ReasonLine> &lines, const QString &plain)
{
    m_heading->setText(heading);
    m_lines = lines;
    m_plain = heading + u'\n' + plain;
    write();
}

void ReasonDialog::showFailure(const Error &error)
{
    m_heading->clear();
    m_lines.clear();
    m_plain = errorText(error);
    m_browser->setPlainText(m_plain);
}

void ReasonDialog::write()
{
    if (m_lines.isEmpty())
        return;
    const int place = m_browser->verticalScrollBar()->value();
    writeReasons(*m_browser, m_lines);
    m_browser->verticalScrollBar()->setValue(place);
}

} // namespace regulars
