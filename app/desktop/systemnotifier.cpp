// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/systemnotifier.h"

#include <QtWidgets/QSystemTrayIcon>

#ifdef REGULARS_DBUS
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusConnectionInterface>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

#ifdef REGULARS_DBUS
const QString service = u"org.freedesktop.Notifications"_s;
const QString object = u"/org/freedesktop/Notifications"_s;
#endif
const QString defaultAction = u"default"_s; // a click on the notice itself

} // namespace

SystemNotifier::SystemNotifier(const QIcon &icon, QObject *parent) : DesktopNotifier(parent), m_icon(icon)
{
#ifdef REGULARS_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, object, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    bus.connect(service, object, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
#endif
}

SystemNotifier::~SystemNotifier() = default;

void SystemNotifier::show(const DesktopNotice &notice)
{
    if (!showOnBus(notice))
        showInTray(notice);
}

bool SystemNotifier::showOnBus([[maybe_unused]] const DesktopNotice &notice)
{
#ifdef REGULARS_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    QStringList actions{defaultAction, tr("Open")};
    for (const DesktopNotice::Action &action : notice.actions)
        actions << action.id << action.text;
    const QVariantMap hints{{u"desktop-entry"_s, u"org.regulars.Regulars"_s}, {u"category"_s, u"x-regulars.task"_s}};
    constexpr int servicesOwnTime = -1;
    QDBusMessage call = QDBusMessage::createMethodCall(service, object, service, u"Notify"_s);
    call << u"Regulars"_s << m_shown.key(notice.id, 0U) << u"org.regulars.Regulars"_s << notice.title
         << notice.text.toHtmlEscaped() << actions << hints << servicesOwnTime;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notice, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> number = *watcher;
        if (number.isError())
            showInTray(notice);
        else
            m_shown.insert(number.value(), notice.id);
    });
    return true;
#else
    return false;
#endif
}

void SystemNotifier::showInTray(const DesktopNotice &notice)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(m_icon);
        const auto open = [this] { Q_EMIT activated(m_inTray); };
        connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, open);
        connect(m_tray.get(), &QSystemTrayIcon::activated, this, open);
        m_tray->show();
    }
    m_inTray = notice.id;
    m_tray->showMessage(notice.title, notice.text, m_icon);
}

void SystemNotifier::onActionInvoked(uint number, const QString &action)
{
    const QString id = m_shown.value(number);
    if (id.isEmpty())
        return;
    if (action == defaultAction)
        Q_EMIT activated(id);
    else
        Q_EMIT actionChosen(id, action);
}

void SystemNotifier::onClosed(uint number, uint)
{
    m_shown.remove(number);
}

} // namespace regulars
