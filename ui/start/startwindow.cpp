// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/startwindow.h"

#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/start/firststart.h"

#include <QtCore/QDir>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>

using namespace Qt::StringLiterals;

namespace regulars {

StartWindow::StartWindow(QWidget *parent) : QWidget(parent), m_stack(new QStackedLayout(this)), m_first(new FirstStart(this))
{
    setWindowTitle(tr("Regulars"));
    resize(1280, 800);
    setMinimumSize(840, 560);
    m_waiting = new EmptyState(IconName::Shop, tr("One moment…"), {}, this);
    m_failurePage = new QWidget(this);
    m_failure = new EmptyState(IconName::Warning, {}, {}, m_failurePage);
    m_details = new TextLabel({}, FontRole::Small, ColourRole::Faint, m_failurePage);
    m_details->setAlignment(Qt::AlignCenter);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(m_failurePage);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->addWidget(m_failure, 1);
    layout->addWidget(m_details);
    m_stack->addWidget(m_first);
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(m_failurePage);
}

void StartWindow::showFirstStart()
{
    m_first->showWays();
    m_stack->setCurrentWidget(m_first);
}

void StartWindow::showWaiting(const QString &sentence)
{
    m_waiting->setTexts(tr("One moment…"), sentence);
    m_stack->setCurrentWidget(m_waiting);
}

void StartWindow::showFailure(const QString &file, const Error &error)
{
    m_failure->setTexts(tr("Your shop could not be opened"), errorText(error));
    m_failure->clearButtons();
    const auto add = [this](const QString &text, auto signal) {
        QPushButton *button = m_failure->addButton(text);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    const bool damaged = error.code == ErrorCode::DatabaseCorrupt || error.code == ErrorCode::FileNotFound ||
                         error.code == ErrorCode::UnknownFormat;
    QPushButton *first = damaged ? add(tr("Restore a backup…"), &StartWindow::restoreRequested)
                                 : add(tr("Try again"), &StartWindow::retryRequested);
    if (damaged)
        add(tr("Try again"), &StartWindow::retryRequested);
    else
        add(tr("Restore a backup…"), &StartWindow::restoreRequested);
    add(tr("Open another file…"), &StartWindow::openRequested);
    add(tr("Start a new shop"), &StartWindow::newRequested);
    const QString place = QDir::toNativeSeparators(file);
    m_details->setText(error.detail.isEmpty() ? place : place + u'\n' + error.detail);
    m_stack->setCurrentWidget(m_failurePage);
    first->setFocus();
}

QString StartWindow::details() const
{
    return m_details->text();
}

} // namespace regulars
