/** What the start command says in the terminal. */
export const operations = {
  product: "七衡 Qiheng {version}",
  building: "正在构建页面（首次启动或源代码有改动时约需一两分钟）…",
  built: "页面已构建，用时 {seconds} 秒。",
  buildFailed: "构建失败。最后的输出：",
  startingDatabase: "正在启动内置数据库…",
  preparingDatabase: "正在准备数据表…",
  seedingDemo: "正在写入演示数据（仅首次启动）…",
  startingProcesses: "正在启动网站和后台任务…",
  ready: "可以使用了：{address}",
  demoTitle: "演示账号（密码都是 {password}；在本机登录页也可一键进入）",
  demoNotice:
    "这是演示模式，只在本机可以访问，数据均为虚构。正式部署请设置 DATABASE_URL，见 README。",
  logs: "运行日志：{folder}",
  stopHint: "按 Ctrl-C 停止。",
  stopping: "正在停止…",
  stopped: "已全部停止。",
  alreadyRunning: "这个文件夹里的七衡已在运行：{address}（进程 {pid}）。",
  alreadyStarting: "这个文件夹里的七衡正在启动（进程 {pid}），请稍候。",
  portTaken: "端口 {port} 已被占用。请停掉占用它的程序，或换一个：PORT=3100 npm start",
  portInvalid: "PORT 应是 1 到 65535 的整数。",
  childEnded: "{name}意外退出，{seconds} 秒后重新启动。日志：{log}",
  neverReady: "{name}没有启动成功。最后的日志：",
  web: "网站",
  worker: "后台任务",
  problemsTitle: "还不能启动，请先处理下面 {count, plural, other {# 项}}（数据库未作任何改动）：",
  databaseProblemsTitle: "还不能启动，请先处理数据库的下面 {count, plural, other {# 项}}：",
  setUpTitle:
    "还没有管理员。请在 1 小时内用下面的链接设置第一位管理员（只能用一次，重新启动会换新链接）：",
  problems: {
    databaseUrlInvalid:
      "DATABASE_URL 不是 PostgreSQL 地址。应形如 postgres://用户:密码@主机:5432/数据库名",
    secretMissing: "没有设置 QIHENG_SECRET。生成一个并妥善保存：openssl rand -base64 48",
    secretWeak:
      "QIHENG_SECRET 太弱：至少 32 个随机字符，不能用示例里的值。重新生成：openssl rand -base64 48",
    addressMissing: "没有设置 QIHENG_URL，即用户访问的公开地址，如 https://ipr.example.gov.cn",
    addressInvalid: "QIHENG_URL 应只含协议和主机名，如 https://ipr.example.gov.cn",
    addressNotHttps: "QIHENG_URL 必须以 https:// 开头；http:// 只允许用于本机地址。",
    evidenceFolderMissing: "没有设置 EVIDENCE_FOLDER，即存放证据文件的文件夹（绝对路径）。",
    evidenceFolderNotAbsolute: "EVIDENCE_FOLDER 应是绝对路径，如 /srv/qiheng/evidence",
    evidenceFolderNotWritable: "EVIDENCE_FOLDER 无法写入。请建好文件夹，并把它交给运行七衡的用户。",
    evidenceFolderInProduct: "EVIDENCE_FOLDER 在程序目录里，升级时会被清掉。请放到别处。",
    bytesInvalid: "{name} 应是字节数，如 4294967296。",
    smtpUrlInvalid: "SMTP_URL 应形如 smtps://用户:密码@邮件服务器:465。",
    mailFromInvalid: "MAIL_FROM 应是发件邮箱，例如 七衡 <noreply@example.org>。",
    webhookHostsInvalid:
      "WEBHOOK_ALLOWED_HOSTS 应是用逗号隔开的 主机:端口，如 oa.intranet:8443,10.0.0.5:8080。",
    smsUrlInvalid:
      "SMS_URL 应是短信网关的 https 地址，如 https://sms.example.org/send；只有本机地址可用 http。地址中不能写用户名和密码。",
    smsTokenInvalid: "SMS_TOKEN 只能由可见的英文字母、数字和符号组成，中间没有空格。",
    halfGiven: "设置了 {given}，没有设置 {name}：两项要一起设置，或者都不设。",
    portInvalid: "PORT 应是 1 到 65535 的整数。",
    webProcessesInvalid: "WEB_PROCESSES 应是网站进程的个数，1 到 32。",
    checkpointFolderInvalid:
      "CHECKPOINT_FOLDER 应是可以写入的文件夹的绝对路径，不在程序目录里；最好在另一台机器上。",
    secondStepInvalid:
      "STAFF_SECOND_STEP 应是 required（机构工作人员须两步验证，默认）或 optional（自愿）。",
    proxiesInvalid: "QIHENG_TRUSTED_PROXIES 应是本系统前面反向代理的层数，如 1。",
    databaseUnreachable: "连不上 DATABASE_URL 所指的数据库（{code}）。请检查地址、密码和网络。",
    databaseTooOld: "数据库是 PostgreSQL {version}，需要 15 或更新的版本。",
    databaseNotUtf8: "数据库的编码是 {encoding}，需要 UTF8。请用 ENCODING 'UTF8' 重新建库。",
    databaseUnsafe: "数据库关闭了 {setting}，断电会丢失已受理的投诉。请在 postgresql.conf 中打开。",
    cannotPrepare:
      "无法准备数据库（{code}）。DATABASE_URL 的用户须拥有该数据库，并有 CREATEROLE 权限。",
    runtimeRoleMighty:
      "运行用的数据库角色 {role} 是超级用户或可绕过行级安全。请收回：ALTER ROLE {role} NOSUPERUSER NOBYPASSRLS",
    runtimeRoleOwns:
      "运行用的数据库角色 {role} 拥有数据表，行级安全对它不起作用。请把表交还给属主。",
  },
};
