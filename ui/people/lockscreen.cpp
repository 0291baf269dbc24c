// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/lockscreen.h"

#include "ui/base/card.h"
#include "ui/base/errortext.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/people/userbutton.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int cardWidth = 380;

} // namespace

LockScreen::LockScreen(SignIn &signIn, QWidget *parent) : QWidget(parent), m_signIn(signIn)
{
    setObjectName(u"lock_screen"_s);
    setAccessibleName(tr("Sign in"));
    createWidgets();
    layOut();
    parent->installEventFilter(this);
    connect(&m_signIn, &SignIn::changed, this, &LockScreen::follow);
    connect(&m_signIn, &SignIn::refused, this, [this](UserId, Instant notBefore) { refuse(notBefore); });
    connect(&m_signIn, &SignIn::failed, this, [this](const Error &error) {
        m_problem->setText(errorText(error));
        m_problem->show();
    });
    follow();
}

void LockScreen::createWidgets()
{
    m_title = new TextLabel(tr("Who is working?"), FontRole::PageTitle, ColourRole::Text, this);
    m_users = new QWidget(this);
    auto *users = new QVBoxLayout(m_users);
    users->setContentsMargins(0, 0, 0, 0);
    users->setSpacing(space::s);
    m_secretLine = new QWidget(this);
    m_secret = new QLineEdit(m_secretLine);
    m_secret->setObjectName(u"secret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("PIN or password"));
    m_secret->setAccessibleName(tr("PIN or password"));
    m_enter = new QPushButton(tr("Sign in"), m_secretLine);
    m_enter->setObjectName(u"sign_in"_s);
    setButtonLook(m_enter, ButtonVariant::Primary);
    m_problem = new TextLabel({}, FontRole::Small, ColourRole::Red, this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    connect(m_secret, &QLineEdit::returnPressed, this, &LockScreen::submit);
    connect(m_enter, &QPushButton::clicked, this, &LockScreen::submit);
}

void LockScreen::layOut()
{
    auto *line = new QHBoxLayout(m_secretLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_secret, 1);
    line->addWidget(m_enter);
    auto *card = new Card({}, this);
    card->setFixedWidth(cardWidth);
    card->body()->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    card->body()->setSpacing(space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_users, m_secretLine, m_problem})
        card->body()->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch(2);
}

void LockScreen::follow()
{
    const bool locked = m_signIn.state() == SignIn::State::Locked;
    const QList<User> users = m_signIn.people().value() ? m_signIn.people().value()->users : QList<User>{};
    // What is being typed stays when something else in the shop has changed.
    if (locked && (isHidden() || users != m_shown))
        showUsers(users);
    setVisible(locked);
    if (locked)
        raise();
}

void LockScreen::showUsers(const QList<User> &users)
{
    m_shown = users;
    m_chosen.reset();
    m_secret->clear();
    m_secretLine->hide();
    m_problem->hide();
    qDeleteAll(m_users->findChildren<UserButton *>(Qt::FindDirectChildrenOnly));
    for (const User &user : users) {
        auto *button = new UserButton(user, m_users);
        m_users->layout()->addWidget(button);
        connect(button, &UserButton::clicked, this, [this, user] { choose(user); });
    }
    if (users.size() == 1)
        choose(users.first());
    else if (auto *first = m_users->findChild<UserButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

void LockScreen::choose(const User &user)
{
    m_problem->hide();
    if (user.hasSecret)
        askSecret(user);
    else
        m_signIn.signIn(user.id, {});
}

void LockScreen::askSecret(const User &user)
{
    m_chosen = user;
    for (UserButton *button : m_users->findChildren<UserButton *>())
        button->setChecked(button->user().id == user.id);
    m_secret->clear();
    m_secretLine->show();
    m_secret->setFocus(Qt::OtherFocusReason);
}

void LockScreen::submit()
{
    if (m_chosen)
        m_signIn.signIn(m_chosen->id, m_secret->text());
}

void LockScreen::refuse(Instant notBefore)
{
    m_secret->selectAll();
    m_secret->setFocus(Qt::OtherFocusReason);
    const QString again = QLocale().toString(QDateTime::fromMSecsSinceEpoch(notBefore.ms).time(), QLocale::ShortFormat);
    m_problem->setText(notBefore == Instant{} ? tr("That is not the right PIN or password.")
                                              : tr("Too many wrong tries. Please wait until %1.").arg(again));
    m_problem->show();
}

void LockScreen::showEvent(QShowEvent *event)
{
    setGeometry(parentWidget()->rect());
    QWidget::showEvent(event);
}

bool LockScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void LockScreen::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).colour(ColourRole::Window));
}

} // namespace regulars
