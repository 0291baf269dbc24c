// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attachments/attachment.h"

#include <QtCore/QStringList>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QStringList &runnableEndings()
{
    static const QStringList endings{
        u"action"_s,  u"apk"_s,  u"app"_s,  u"appimage"_s, u"application"_s, u"appref-ms"_s, u"bash"_s, u"bat"_s,
        u"bin"_s,     u"chm"_s,  u"cmd"_s,  u"com"_s,      u"command"_s,     u"cpl"_s,       u"csh"_s,  u"deb"_s,
        u"desktop"_s, u"dll"_s,  u"dmg"_s,  u"docm"_s,     u"dotm"_s,        u"exe"_s,       u"fish"_s, u"flatpakref"_s,
        u"gadget"_s,  u"hta"_s,  u"htm"_s,  u"html"_s,     u"inf"_s,         u"iso"_s,       u"jar"_s,  u"jnlp"_s,
        u"js"_s,      u"jse"_s,  u"ksh"_s,  u"lnk"_s,      u"mht"_s,         u"mhtml"_s,     u"msc"_s,  u"msi"_s,
        u"msix"_s,    u"msp"_s,  u"mst"_s,  u"out"_s,      u"php"_s,         u"pif"_s,       u"pkg"_s,  u"pl"_s,
        u"potm"_s,    u"ppam"_s, u"pps"_s,  u"ppsm"_s,     u"pptm"_s,        u"ps1"_s,       u"psm1"_s, u"py"_s,
        u"pyc"_s,     u"pyw"_s,  u"rb"_s,   u"reg"_s,      u"rpm"_s,         u"run"_s,       u"scpt"_s, u"scr"_s,
        u"sct"_s,     u"sh"_s,   u"shb"_s,  u"shs"_s,      u"snap"_s,        u"svg"_s,       u"sys"_s,  u"terminal"_s,
        u"url"_s,     u"vb"_s,   u"vbe"_s,  u"vbs"_s,      u"webloc"_s,      u"workflow"_s,  u"ws"_s,   u"wsc"_s,
        u"wsf"_s,     u"wsh"_s,  u"xbap"_s, u"xhtml"_s,    u"xlam"_s,        u"xll"_s,       u"xlsm"_s, u"xltm"_s,
        u"zsh"_s};
    return endings;
}

/// Windows takes these for devices whatever the ending.
bool isDevice(const QString &name)
{
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    const bool numbered = stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1)) &&
                          stem.back().isDigit();
    return numbered || stem == "CON"_L1 || stem == "PRN"_L1 || stem == "AUX"_L1 || stem == "NUL"_L1;
}

/// Characters that turn the direction of writing can make "gnp.exe" look like "exe.png".
bool isHarmless(QChar c)
{
    return c.isPrint() && c.category() != QChar::Other_Format && !QStringView(u"/\\:*?\"<>|").contains(c);
}

} // namespace

QString safeFileName(const QString &name)
{
    QString safe = name.section(u'/', -1).section(u'\\', -1);
    for (QChar &c : safe) {
        if (!isHarmless(c) && !c.isSurrogate())
            c = u' ';
    }
    safe = safe.simplified();
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    if (safe.size() > longestFileName) {
        const QString ending = safe.contains(u'.') ? safe.section(u'.', -1).left(longestFileName / 4) : QString();
        safe = safe.left(longestFileName - 1 - ending.size()) + (ending.isEmpty() ? QString() : u'.' + ending);
    }
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (safe.isEmpty())
        return u"file"_s;
    return isDevice(safe) ? u'_' + safe : safe;
}

bool mayRun(const QString &fileName)
{
    const QString name = safeFileName(fileName);
    return !name.contains(u'.') || runnableEndings().contains(name.section(u'.', -1).toLower());
}

Result<void> checkSize(qint64 bytes)
{
    if (bytes <= 0)
        return tl::unexpected(invalidField(u"content"_s, u"empty_file"_s));
    if (bytes > largestAttachment)
        return tl::unexpected(invalidField(u"content"_s, u"file_too_large"_s, {{u"limit"_s, largestAttachment >> 20}}));
    return {};
}

} // namespace regulars
